// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "tabs/compareview.h"
#include "tabs/pairspage.h"
#include "widgets/filterbar.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "widgets/scorebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    Room()
        : workspace(desk.open(), desk.settings())
        , tab(std::make_unique<PairsPage>(workspace))
    {
        show(*tab, {1280, 800});
        tab->focusContent();
        settle(workspace);
    }

    RecordView &view() { return *tab->findChild<RecordView *>(); }
    int rows() { return view().model()->rowCount(); }
    bool isComparing() const
    {
        const auto *compare = tab->findChild<CompareView *>();
        return compare && compare->isVisible();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        watchdog.run([&] { QTest::keyClick(QApplication::focusWidget(), key, modifiers); });
        settle(workspace);
    }
    void setFilter(const FilterState &state)
    {
        watchdog.run([&] { tab->findChild<FilterBar *>()->setState(state); });
        settle(workspace);
    }

    StrictWatchdog watchdog;
    Desk desk;
    Workspace workspace;
    std::unique_ptr<PairsPage> tab;
};

} // namespace

class TestPairsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPairsThatAreStrongOrProbableComeFirst()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QVERIFY(room.rows() > 0);
        QCOMPARE(room.tab->findChild<FilterBar *>()->state().chosen.value(u"level"_s).size(), 2);
    }

    void f7ConfirmsAndTheNextPairTakesItsPlace()
    {
        Room room;
        const int before = room.rows();
        const qint64 second = room.view().model()->index(1, 0).data(IdRole).toLongLong();
        Watchdog watchdog;

        watchdog.run([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7); });
        settle(room.workspace);

        QCOMPARE(room.rows(), before - 1);
        QCOMPARE(room.view().currentId(), second);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void verdictIsTakenBackAndGivenAgain()
    {
        Room room;
        const int before = room.rows();
        room.press(Qt::Key_F7);

        room.workspace.undo();
        settle(room.workspace);
        const int undone = room.rows();
        room.workspace.redo();
        settle(room.workspace);

        QCOMPARE(undone, before);
        QCOMPARE(room.rows(), before - 1);
    }

    void f9AsksForAReasonBeforeItSetsAside()
    {
        Room room;
        const int before = room.rows();

        const bool isAsked =
            answering<DecisionDialog>([&] { room.press(Qt::Key_F9); },
                                      [](DecisionDialog &dialog) {
                                          dialog.accept(); // refused: no reason yet
                                          QTest::keyClick(dialog.findChild<QComboBox *>(), Qt::Key_Down);
                                          dialog.accept();
                                      });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(room.rows(), before - 1);
    }

    void f8AsksWhatWasAgreed()
    {
        Room room;
        const int before = room.rows();

        const bool isAsked = answering<DecisionDialog>(
            [&] { room.press(Qt::Key_F8); },
            [](DecisionDialog &dialog) {
                QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"DGKR trekt het"_s);
                dialog.accept();
            });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(room.rows(), before - 1);
    }

    void enterComparesAndEscapeGoesBackToTheList()
    {
        Room room;

        room.press(Qt::Key_Return);
        const bool isComparing = room.isComparing();
        room.press(Qt::Key_Escape);

        QVERIFY(isComparing);
        QVERIFY(!room.isComparing());
        QCOMPARE(QApplication::focusWidget(), &room.view());
    }

    void compareViewMarksSharedWordsAndItsPointsAddUp()
    {
        Room room;
        const int score = room.view().model()->index(0, 1).data().toInt();

        room.press(Qt::Key_Return);

        const auto *compare = room.tab->findChild<CompareView *>();
        int marked = 0;
        for (const QTextEdit *text : compare->findChildren<QTextEdit *>())
            marked += text->accessibleDescription().isEmpty() ? 0 : 1;
        QVERIFY(marked >= 2);
        QVERIFY(compare->findChild<ScoreBar *>()->accessibleName().startsWith(QString::number(score)));
    }

    void verdictInTheCompareViewShowsTheNextPair()
    {
        Room room;
        const qint64 second = room.view().model()->index(1, 0).data(IdRole).toLongLong();
        room.press(Qt::Key_Return);

        room.press(Qt::Key_F7);

        QVERIFY(room.isComparing());
        QCOMPARE(room.view().currentId(), second);
    }

    void ctrlJGoesToTheNextPair()
    {
        Room room;
        const qint64 second = room.view().model()->index(1, 0).data(IdRole).toLongLong();

        room.press(Qt::Key_J, Qt::ControlModifier);

        QCOMPARE(room.view().currentId(), second);
    }

    void f5ComputesBesideTheWindow()
    {
        Room room;
        Watchdog watchdog;

        watchdog.run([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5); });
        const bool isDone = watchdog.watchUntil([&] { return !room.workspace.jobs().isBusy(); });

        QVERIFY(isDone);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }
};

QTEST_MAIN(TestPairsPage)
#include "tst_pairspage.moc"
