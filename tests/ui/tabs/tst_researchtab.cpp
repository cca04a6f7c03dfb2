// SPDX-License-Identifier: EUPL-1.2
#include "researchroom.h"
#include "support/dragging.h"
#include "support/testresult.h"
#include "support/watchdog.h"
#include "widgets/recordlist.h"
#include "widgets/ribbon.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestResearchTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void listShowsEveryStudyAndKeepsTheRulesOfModels()
    {
        ResearchRoom room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 84);
        QVERIFY(room.view().currentId() != 0);
    }

    void typingInTheFilterNarrowsTheList()
    {
        ResearchRoom room;
        room.tab->focusFilter();

        room.type(u"energiearmoede"_s);
        QTRY_VERIFY(room.rows() < 84);

        QVERIFY(room.rows() > 0);
        QVERIFY(room.cell(0, 1).contains(u"nergie"_s));
    }

    void aStudyIsMadeTakenBackAndMadeAgainByKeyboardAlone()
    {
        ResearchRoom room(Desk::Content::Nothing);
        Watchdog watchdog;

        watchdog.run([&] { room.tab->tabActions().create->trigger(); });
        room.type(u"Wonen boven winkels"_s);
        watchdog.run([&] { room.press(Qt::Key_S, Qt::ControlModifier); });
        settle(room.workspace);
        const int made = room.rows();
        room.workspace.undo();
        settle(room.workspace);
        const int undone = room.rows();
        room.workspace.redo();
        settle(room.workspace);

        QCOMPARE(made, 1);
        QCOMPARE(undone, 0);
        QCOMPARE(room.rows(), 1);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void aStudyWithoutTitleIsNotSavedAndTheCursorStaysInTheTitle()
    {
        ResearchRoom room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        QWidget *title = QApplication::focusWidget();
        room.type(u"x"_s);
        room.press(Qt::Key_Backspace);

        room.press(Qt::Key_S, Qt::ControlModifier);

        QVERIFY(title->accessibleDescription().contains(u"title"_s));
        QCOMPARE(QApplication::focusWidget(), title);
        QCOMPARE(room.rows(), 0);
    }

    void enterOpensAndEscapeGoesBackToTheSameRow()
    {
        ResearchRoom room;
        room.view().step(+3);
        const qint64 before = room.view().currentId();
        QSignalSpy places(room.tab.get(), &Tab::placeChanged);

        room.press(Qt::Key_Return);
        const bool isInEditor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        room.press(Qt::Key_Escape);

        QVERIFY(isInEditor);
        QCOMPARE(places.count(), 2);
        QCOMPARE(room.view().currentId(), before);
        QCOMPARE(QApplication::focusWidget(), &room.view());
    }

    void leavingWithChangesAsksAndStayingKeepsTheText()
    {
        ResearchRoom room;
        room.tab->tabActions().create->trigger();
        const auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        room.type(u"Half af"_s);

        const bool isAsked =
            answering<QMessageBox>([&] { room.press(Qt::Key_Escape); },
                                   [](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });

        QVERIFY(isAsked);
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), u"Half af"_s);
    }

    void studiesOfAnotherUnitShowALockAndCanOnlyBeRead()
    {
        ResearchRoom room;
        const auto mark = [&](int row) {
            return room.view().model()->index(row, 0).data(MarkRole).value<Mark>().shape;
        };
        int foreign = 0;
        while (foreign < room.rows() && mark(foreign) != Shape::Lock)
            ++foreign;
        QVERIFY(foreign < room.rows());
        room.view().step(foreign - room.view().currentIndex().row());

        room.press(Qt::Key_Return);

        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->isReadOnly());
    }

    void deleteAsksAndPutsTheStudyInTheTrash()
    {
        ResearchRoom room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Weg ermee"_s);
        room.press(Qt::Key_S, Qt::ControlModifier);
        room.tab->showPlace({});
        settle(room.workspace);
        room.tab->focusContent();

        const bool isAsked = answering<QMessageBox>([&] { room.press(Qt::Key_Delete); },
                                                    [](QMessageBox &box) { box.buttons().first()->click(); });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(room.rows(), 0);
    }

    void codesOfTheSelectionAreCopied()
    {
        ResearchRoom room;
        room.press(Qt::Key_Down, Qt::ShiftModifier);

        room.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, room.cell(0, 0) + u", "_s + room.cell(1, 0));
    }

    void keysWorkInAnEmptyListToo()
    {
        ResearchRoom room(Desk::Content::Nothing);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && room.tab->isAncestorOf(focus)); // on what can be done next

        room.press(Qt::Key_N, Qt::ControlModifier);

        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void bankThatCanOnlyBeReadOffersNoChange()
    {
        Desk desk;
        Workspace workspace(desk.open(OpenMode::ReadOnly), desk.settings());
        ResearchTab tab(workspace);
        show(tab, WindowSize);
        settle(workspace);

        QVERIFY(!tab.tabActions().create->isEnabled());
        QVERIFY(!tab.tabActions().import->isEnabled());
        QVERIFY(!hold(tab, {desk.file(u"rapport.pdf"_s)}));
        QCOMPARE(tab.findChild<RecordView *>()->model()->rowCount(), 84);
    }
};

QTEST_MAIN(TestResearchTab)
#include "tst_researchtab.moc"
