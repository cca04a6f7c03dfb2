// SPDX-License-Identifier: EUPL-1.2
#include "support/openbank.h"
#include "widgets/filequestion.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using FileAnswer = std::function<void(QFileDialog &)>;

QLineEdit &nameIn(const QFileDialog &dialog)
{
    return *dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
}

FileAnswer named(const QString &path)
{
    return [path](QFileDialog &dialog) {
        nameIn(dialog).setText(path);
        QTest::keyClick(&nameIn(dialog), Qt::Key_Return);
    };
}

/// A window that asks where a calendar goes.
class AskingWindow
{
public:
    NewFile ask(const FileAnswer &answer) { return ask(answer, &window); }
    static NewFile ask(const FileAnswer &answer, QWidget *parent)
    {
        NewFile file;
        answering<QFileDialog>(
            [&] { file = askNewFile({.title = u"Save"_s, .kinds = {u"Calendars (*.ics)"_s}}, parent); },
            answer);
        return file;
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QList<QFileDialog *> dialogs() const { return window.findChildren<QFileDialog *>(); }

    QTemporaryDir folder;
    QWidget window;
};

} // namespace

class TestFileQuestion : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void answerIsAFileAndItsKind()
    {
        AskingWindow asking;

        const NewFile file = asking.ask(named(asking.path(u"agenda.ics"_s)));

        QCOMPARE(file.path, asking.path(u"agenda.ics"_s));
        QCOMPARE(file.kind, u"Calendars (*.ics)"_s);
    }

    void whoLeavesTheQuestionGivesNoFile()
    {
        AskingWindow asking;

        const NewFile file = asking.ask([](QFileDialog &dialog) { dialog.reject(); });

        QVERIFY(file.path.isEmpty());
    }

    void windowKeepsTheDialogOfAKind()
    {
        AskingWindow asking;

        asking.ask(named(asking.path(u"een.ics"_s)));
        asking.ask(named(asking.path(u"twee.ics"_s)));

        QCOMPARE(asking.dialogs().size(), 1);
    }

    void questionBeginsWithoutTheAnswerBefore()
    {
        AskingWindow asking;
        asking.ask(named(asking.path(u"een.ics"_s)));
        QString typed = u"unknown"_s;

        asking.ask([&](QFileDialog &dialog) {
            typed = nameIn(dialog).text();
            dialog.reject();
        });

        QVERIFY2(typed.isEmpty(), qPrintable(typed));
    }

    void dialogOutlivesTheDialogThatAsked()
    {
        AskingWindow asking;
        const QWidget *below = nullptr;
        {
            QDialog preview(&asking.window);
            asking.ask(
                [&](QFileDialog &dialog) {
                    below = dialog.parentWidget();
                    dialog.reject();
                },
                &preview);
            QCOMPARE(below, &preview);
        }

        QCOMPARE(asking.dialogs().size(), 1);
    }

    void proposedNameStandsInItsFolder()
    {
        AskingWindow asking;
        QString typed;
        QString opened;

        answering<QFileDialog>(
            [&] { askNewFile({.title = u"Save"_s, .place = asking.path(u"kopie.svg"_s)}, &asking.window); },
            [&](QFileDialog &dialog) {
                typed = nameIn(dialog).text();
                opened = dialog.directory().path();
                dialog.reject();
            });

        QCOMPARE(typed, u"kopie.svg"_s);
        QCOMPARE(opened, asking.folder.path());
    }

    void severalFilesAreReadAtOnce()
    {
        AskingWindow asking;
        for (const QString &name : {u"een.ris"_s, u"twee.ris"_s}) {
            QFile file(asking.path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList files;

        answering<QFileDialog>(
            [&] { files = askFiles({.title = u"Import"_s, .place = asking.folder.path()}, &asking.window); },
            named(u"\"een.ris\" \"twee.ris\""_s));

        QCOMPARE(files, QStringList({asking.path(u"een.ris"_s), asking.path(u"twee.ris"_s)}));
    }
};

QTEST_MAIN(TestFileQuestion)
#include "tst_filequestion.moc"
