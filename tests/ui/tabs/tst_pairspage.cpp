// SPDX-License-Identifier: EUPL-1.2
#include "model/overlapaction.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "tabs/actiondialog.h"
#include "tabs/compareview.h"
#include "tabs/pairspage.h"
#include "widgets/filterbar.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "widgets/scorebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

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
    QList<qint64> ids()
    {
        QList<qint64> ids;
        for (int row = 0; row < rows(); ++row)
            ids.append(view().model()->index(row, 0).data(IdRole).toLongLong());
        return ids;
    }
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
    QAction *action(const QString &start)
    {
        for (QAction *one : tab->actions()) {
            if (one->text().remove(u'&').startsWith(start))
                return one;
        }
        qFatal("no action %s", qPrintable(start));
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
        const OverlapStore store(room.workspace.bank());
        const auto everyPair = store.ids({.levels = {}});
        const auto read = store.rows(room.ids());
        const QList<ShownOverlap> listed = *read;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QVERIFY(!listed.isEmpty());
        QVERIFY(listed.size() < everyPair->size()); // there are others
        for (const ShownOverlap &shown : listed) {
            QCOMPARE(shown.state(), OverlapState::Nieuw);
            QVERIFY(shown.pair.level != OverlapLevel::Weak);
        }
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

    void pairThatIsNeverShownLeavesTheListUntilItIsAskedFor()
    {
        Room room;
        const int before = room.rows();
        const qint64 first = room.view().currentId();
        const QList<QAction *> actions = room.tab->actions();
        const auto never = std::ranges::find_if(
            actions, [](QAction *action) { return action->text().remove(u'&') == u"Never show…"_s; });
        QVERIFY(never != actions.cend());

        answering<DecisionDialog>([&] { (*never)->trigger(); },
                                  [](DecisionDialog &dialog) { dialog.accept(); });
        settle(room.workspace);
        const int left = room.rows();
        room.setFilter({.text = {}, .chosen = {{u"rule"_s, {u"nooit"_s}}}});

        QCOMPARE(left, before - 1);
        QCOMPARE(room.rows(), 1);
        QCOMPARE(room.view().model()->index(0, 0).data(IdRole).toLongLong(), first);
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

    void f8AgreesWhatIsProposedOrWritten()
    {
        Room room;
        const int before = room.rows();

        const bool isAsked =
            answering<ActionDialog>([&] { room.press(Qt::Key_F8); },
                                    [](ActionDialog &dialog) {
                                        QTest::keyClicks(dialog.focusWidget(), u"DGKR trekt het"_s);
                                        dialog.accept();
                                    });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(room.rows(), before - 1);
        const auto actions = room.workspace.bank().records<OverlapAction>().all();
        QCOMPARE(actions->size(), 1);
        QCOMPARE(actions->first().what, u"DGKR trekt het"_s);
    }

    void whoJudgesBlindSeesNoScoreInListAndDetail()
    {
        Room room;
        const auto score = [&] { return room.view().model()->index(0, 1).data().toString(); };
        const bool isShown = !score().isEmpty();
        QAction *blind = room.action(u"Judge blind"_s);

        blind->trigger();
        settle(room.workspace);
        const bool isHidden = score().isEmpty();
        room.press(Qt::Key_Return);
        const bool sumIsShown = room.tab->findChild<ScoreBar *>()->isVisible();
        room.press(Qt::Key_Escape);
        blind->trigger();
        settle(room.workspace);

        QVERIFY(isShown);
        QVERIFY(isHidden);
        QVERIFY(!sumIsShown);
        QVERIFY(!score().isEmpty());
    }

    void whoJudgesBlindHearsNothingOfTheLevel()
    {
        Room room;
        const QAction *explain = room.action(u"Explain the level"_s);
        const bool isOffered = explain->isEnabled();

        room.action(u"Judge blind"_s)->trigger();
        settle(room.workspace);

        QVERIFY(isOffered);
        QVERIFY(!explain->isEnabled());
    }

    void verdictThatIsGivenBlindKeepsTheScore()
    {
        Room room;
        room.action(u"Judge blind"_s)->trigger();
        settle(room.workspace);

        room.press(Qt::Key_F7);

        const auto verdicts = room.workspace.bank().records<Verdict>().all();
        QVERIFY(!verdicts->isEmpty());
        QVERIFY(verdicts->first().score > 0);
    }

    void whoWorksAloneHearsThatNobodyElseDoes()
    {
        Room room;
        QSignalSpy said(&room.workspace, &Workspace::said);

        room.action(u"Ask a second reviewer"_s)->trigger();

        QCOMPARE(said.size(), 1);
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
