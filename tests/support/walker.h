// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/refcodes.h"
#include "support/openwindow.h"
#include "support/sight.h"

#include <QComboBox>
#include <QFileDialog>
#include <QTabWidget>

namespace kb::test {

/// Somebody with a keyboard and eyes. Walks through the window with keys alone, and only knows what is to be
/// seen. Each text is given in both languages; the walker reads that of the window.
class Walker
{
public:
    struct Words
    {
        QString nl;
        QString en;
    };

    Walker(const QString &language, const QString &unit)
        : m_isDutch(language == QStringLiteral("nl"))
        , m_open(language, Desk::Content::Example, unit, clock())
    {
        watch();
        // Qt's own file dialog reads every file of the folder, for its icon. A desktop has another.
        m_open.watchdog.excuse(
            [] { return !!qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); });
    }

    /// Starts the program on the bank; the second time as on the next day of work.
    void start()
    {
        if (!m_open.window)
            m_open.makeWindow();
        m_open.openFile(m_open.desk.path());
        show(*m_open.window, {1280, 800});
        m_open.settle();
    }
    void stop()
    {
        press(Qt::Key_Q, Qt::ControlModifier);
        (void)QTest::qWaitFor([this] { return !m_open.window->isVisible(); }, 5000);
        m_open.window.reset();
    }
    void goTo(QDate day) { m_now->setDate(day); }
    QString file(const QString &name) const { return m_open.desk.file(name); }
    QString in(const Words &words) const { return m_isDutch ? words.nl : words.en; }

    /// To what has the keyboard: a menu or a list that popped up, else what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget &place = keyboardPlace();
        m_open.watchdog.run([&] { QTest::keyClick(&place, key, modifiers); });
        rest();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(&keyboardPlace(), text);
        rest();
    }
    /// Replaces what is in the field.
    void write(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
    }
    /// With Tab to the field, list or button of that name; false when Tab does not get there.
    template <typename W = QWidget> bool tabTo(const Words &name, Qt::Key key = Qt::Key_Tab)
    {
        constexpr int MoreThanThereAre = 90;
        QStringList passed;
        for (int nth = 0; nth < MoreThanThereAre; ++nth) {
            if (nameInFocus().startsWith(in(name)) && qobject_cast<W *>(QApplication::focusWidget()))
                return true;
            passed.append(nameInFocus());
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        qWarning("Tab does not reach %s but %s", qPrintable(in(name)),
                 qPrintable(passed.join(QStringLiteral(" - "))));
        return false;
    }
    /// Finds the record by its code and opens it.
    bool open(const QString &code)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        write(code);
        if (!sees(fullRefcode(code) + QStringLiteral("   ")))
            return false;
        press(Qt::Key_Return);
        return sees(fullRefcode(code) + QStringLiteral(" · "));
    }
    /// With the arrow down to the choice that reads so, in the box that has the keyboard.
    bool choose(const Words &choice)
    {
        constexpr int MoreThanThereAre = 40;
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        for (int nth = 0; box && nth < MoreThanThereAre; ++nth) {
            if (box->currentText().contains(in(choice), Qt::CaseInsensitive))
                return true;
            press(Qt::Key_Down);
        }
        qWarning("there is no choice %s", qPrintable(in(choice)));
        return false;
    }
    /// Types in a field that finds records, and takes the first that is found.
    bool pick(const QString &typed)
    {
        type(typed);
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 5000)) {
            qWarning("nothing is found for %s", qPrintable(typed));
            return false;
        }
        press(Qt::Key_Return);
        return true;
    }
    /// With Ctrl+Tab to the page of that name, in the record that is open.
    bool turnTo(const Words &page)
    {
        constexpr int MoreThanThereAre = 12;
        for (int nth = 0; nth < MoreThanThereAre; ++nth) {
            for (const auto *pages : m_open.window->findChildren<QTabWidget *>()) {
                if (pages->isVisible() && pages->tabText(pages->currentIndex()).remove(u'&') == in(page))
                    return true;
            }
            press(Qt::Key_Tab, Qt::ControlModifier);
        }
        qWarning("there is no page %s", qPrintable(in(page)));
        return false;
    }
    QString nameInFocus() const { return spokenNameOf(QApplication::focusWidget()); }

    /// What is done in the next dialog that comes, and then in the one after it.
    void inDialog(const std::function<void()> &deeds) { m_expected.append(deeds); }
    /// In the next dialog, which asks for a file: writes its name and agrees.
    void chooseFile(const QString &name)
    {
        inDialog([this, path = file(name)] {
            constexpr int MoreThanThereAre = 20;
            for (int nth = 0;
                 nth < MoreThanThereAre && !qobject_cast<QLineEdit *>(QApplication::focusWidget()); ++nth)
                press(Qt::Key_Tab);
            write(path);
            press(Qt::Key_Return);
            if (qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
                press(Qt::Key_Return); // the first closed the list of names
        });
    }
    /// False when something is left to save.
    bool save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        return sees(Words{QStringLiteral("Sluiten"), QStringLiteral("Close")});
    }
    /// Writes an insight in the event that is open, and saves it.
    bool addInsight(const QString &text)
    {
        if (!turnTo({QStringLiteral("Verslag en inzichten"), QStringLiteral("Report and insights")}) ||
            !tabTo({QStringLiteral("Inzicht toevoegen"), QStringLiteral("Add an insight")}))
            return false;
        press(Qt::Key_Space);
        type(text);
        return save();
    }
    /// Asks for a command by its words.
    void ask(const Words &command)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        write(u'>' + in(command).toLower()); // what is found is written with a capital
        (void)sees(command);
        press(Qt::Key_Return);
    }
    /// What Ctrl+P shows, saved from its preview under that name, whose end says in which form; empty when
    /// nothing came.
    QByteArray printed(const QString &name)
    {
        return printed(name, [this] { press(Qt::Key_P, Qt::ControlModifier); });
    }
    /// The same of what is shown when somebody asks so.
    QByteArray printed(const QString &name, const std::function<void()> &askForIt)
    {
        inDialog([this, name] {
            chooseFile(name);
            press(Qt::Key_S, Qt::ControlModifier);
            sees(name);
            press(Qt::Key_Escape);
        });
        askForIt();
        const bool wasThere = wasInDialogs();
        QFile paper(file(name));
        return wasThere && paper.open(QIODevice::ReadOnly) ? paper.readAll() : QByteArray();
    }
    /// False when a dialog that was announced did not come.
    bool wasInDialogs()
    {
        return QTest::qWaitFor([this] { return m_expected.isEmpty() && !m_isInDialog; }, 5000);
    }

    QString sight() const
    {
        const QWidget *dialog = QApplication::activeModalWidget();
        return seenIn(dialog ? *dialog : *m_open.window);
    }
    bool sees(const QString &text)
    {
        const bool isSeen = QTest::qWaitFor([&] { return sight().contains(text); }, 5000);
        if (!isSeen)
            qWarning("%s is not among:\n%s", qPrintable(text), qPrintable(sight()));
        return isSeen;
    }
    bool sees(const Words &words) { return sees(in(words)); }
    bool isWithout(const QString &text)
    {
        return QTest::qWaitFor([&] { return !sight().contains(text); }, 5000);
    }

private:
    Clock clock() const
    {
        return [now = m_now] { return *now; };
    }

    /// A desktop gives the keyboard to a dialog that opens, and back when it closes; without one nobody does.
    QWidget &keyboardPlace()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return *popup;
        QWidget *dialog = QApplication::activeModalWidget();
        QWidget &top = dialog ? *dialog : *m_open.window;
        if (QApplication::activeWindow() != &top) {
            top.activateWindow();
            QTest::qWait(10);
        }
        return QApplication::focusWidget() ? *QApplication::focusWidget() : top;
    }

    void rest()
    {
        if (m_open.window && m_open.window->bankView() && !QApplication::activeModalWidget())
            m_open.settle();
        else
            QTest::qWait(20);
    }

    /// With a timer for every look: one that waits for the deeds in a dialog does not beat.
    void watch()
    {
        QTimer::singleShot(10, &m_eyes, [this] {
            watch();
            lookForDialog();
        });
    }

    void lookForDialog()
    {
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog && m_open.window && m_open.window->isVisible() && !QApplication::activeWindow())
            m_open.window->activateWindow(); // as a desktop does when a dialog has closed
        if (!dialog || dialog == m_inside)
            return void(m_looks = 0);
        if (m_expected.isEmpty())
            return waitForNobody(*dialog);
        const QPointer<QWidget> outer = std::exchange(m_inside, dialog);
        const bool wasInside = std::exchange(m_isInDialog, true);
        m_expected.takeFirst()();
        m_isInDialog = wasInside;
        m_inside = outer;
        if (dialog && dialog->isVisible()) // or the window would wait for ever
            dialog->close();
    }

    /// A dialog that nobody announced: the walk has gone wrong, and goes on without it.
    void waitForNobody(QWidget &dialog)
    {
        constexpr int Patience = 200;
        if (++m_looks < Patience)
            return;
        m_looks = 0;
        QTest::qFail(qPrintable(QStringLiteral("unexpected: ") + seenIn(dialog)), __FILE__, __LINE__);
        dialog.close();
    }

    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(scenarioBegin());
    bool m_isDutch;
    OpenWindow m_open;
    QObject m_eyes;
    QPointer<QWidget> m_inside; ///< the dialog in which the deeds are being done
    bool m_isInDialog = false;
    int m_looks = 0; ///< at the dialog that nobody announced
    QList<std::function<void()>> m_expected;
};

} // namespace kb::test
