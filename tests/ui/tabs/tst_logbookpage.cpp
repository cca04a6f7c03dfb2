// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapdecisions.h"
#include "jobs/groupsnotneeded.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "jobs/writtengaps.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/logbookpage.h"
#include "tabs/overlaptab.h"
#include "tabs/pairspage.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "wording/decisionwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

ShownOverlap pairAt(Workspace &workspace, int place)
{
    const OverlapStore store(workspace.bank());
    return store.rows(store.ids({})->mid(place, 1))->first();
}

void decide(Workspace &workspace, int place, const Verdict &verdict)
{
    if (!OverlapStore(workspace.bank()).decide(pairAt(workspace, place).pair, verdict))
        qFatal("not decided");
    settle(workspace);
}

void setAside(Workspace &workspace, int place)
{
    decide(workspace, place,
           {.state = OverlapState::Weggelegd,
            .reasonCode = DismissReason::ZelfdeWoord,
            .remark = u"Andere leegstand"_s});
}

} // namespace

class TestLogbookPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionStandsInTheListWithItsReason()
    {
        TabRoom<LogbookPage> room;
        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = room.rows();

        setAside(room.workspace, 0);

        QCOMPARE(room.rows(), before + 1);
        QVERIFY(room.cell(0, 1).contains(pairAt(room.workspace, 0).a.code));
        QVERIFY(room.cell(0, 3).contains(u"Andere leegstand"_s));
    }

    void pairThatWasPutOffSaysUntilWhen()
    {
        TabRoom<LogbookPage> room;

        decide(room.workspace, 0, {.state = OverlapState::Nieuw, .snoozeUntil = QDate(2026, 12, 14)});

        QVERIFY2(room.cell(0, 2).startsWith(u"later, until 14 "_s), qPrintable(room.cell(0, 2)));
    }

    void ruleIsCalledByItsName()
    {
        TabRoom<LogbookPage> room;
        const ShownOverlap pair = pairAt(room.workspace, 0);

        QVERIFY(ruleOnPair(room.workspace.bank(), pair.pair.a, pair.pair.b, ShowRule::Nooit, u"Besproken"_s));
        settle(room.workspace);

        QCOMPARE(room.cell(0, 2), u"Never shown"_s);
        QVERIFY(room.cell(0, 3).contains(u"Besproken"_s));
    }

    void decisionThatALaterOneReplacesStaysInTheList()
    {
        TabRoom<LogbookPage> room;
        const int before = room.rows();
        setAside(room.workspace, 0);

        decide(room.workspace, 0, {.state = OverlapState::Bevestigd});

        QCOMPARE(room.rows(), before + 2);
        QVERIFY(room.cell(1, 3).contains(u"Andere leegstand"_s));
    }

    void decisionAboutAPairThatIsNoMoreSaysSo()
    {
        DecisionLine line;
        line.verdict.state = OverlapState::Weggelegd;
        const QString before = decisionText(line);

        line.isLapsed = true;

        QCOMPARE(decisionText(line), u"Lapsed · "_s + before);
    }

    void decisionThatIsTakenBackGoes()
    {
        TabRoom<LogbookPage> room;
        const int before = room.rows();
        setAside(room.workspace, 0);
        QCOMPARE(room.rows(), before + 1);

        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(room.rows(), before);
    }

    void filterKeepsOneKindOfDecision()
    {
        TabRoom<LogbookPage> room;
        const int before = room.rows();
        setAside(room.workspace, 0);
        decide(room.workspace, 1, {.state = OverlapState::Bevestigd});
        QCOMPARE(room.rows(), before + 2);

        room.tab->findChild<FilterBar *>()->setState(
            {.text = {}, .chosen = {{u"state"_s, {u"weggelegd"_s}}}});
        settle(room.workspace);

        QCOMPARE(room.rows(), before + 1);
        QVERIFY(room.cell(0, 3).contains(u"Andere leegstand"_s));
    }

    void filterKeepsOneReasonOfTheLastDays()
    {
        TabRoom<LogbookPage> room;
        setAside(room.workspace, 0);
        decide(room.workspace, 1, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel});

        room.tab->findChild<FilterBar *>()->setState(
            {.text = {}, .chosen = {{u"reason"_s, {u"ander_doel"_s}}, {u"term"_s, {u"7"_s}}}});
        settle(room.workspace);

        QVERIFY(room.rows() >= 1);
        QVERIFY(room.cell(0, 1).contains(pairAt(room.workspace, 1).a.code));
        for (int row = 0; row < room.rows(); ++row)
            QVERIFY(!room.cell(row, 3).contains(u"Andere leegstand"_s));
    }

    void groupThatIsNotNeededAndGapThatIsAcceptedStandInTheList()
    {
        TabRoom<LogbookPage> room;
        const int before = room.rows();
        const Uid question = pairAt(room.workspace, 0).pair.a;
        Gap gap;
        gap.record = question;

        QVERIFY_RESULT(sayNotNeeded(room.workspace.bank(), u"Wonen"_s,
                                    {question, pairAt(room.workspace, 0).pair.b}, u"Al afgesproken"_s));
        QVERIFY_RESULT(GapDecisions(room.workspace.bank())
                           .decide(gap, GapState::Geaccepteerd, u"Te duur"_s, u"vraag"_s));
        settle(room.workspace);

        QCOMPARE(room.rows(), before + 2);
        QCOMPARE(room.cell(0, 2), u"Accepted"_s);
        QCOMPARE(room.cell(0, 3), u"Te duur"_s);
        QCOMPARE(room.cell(0, 4), u"Gap"_s);
        QVERIFY2(room.cell(0, 1).startsWith(u"Question without knowledge"_s), qPrintable(room.cell(0, 1)));
        QCOMPARE(room.cell(1, 2), u"Not needed"_s);
        QCOMPARE(room.cell(1, 4), u"Group of questions"_s);
    }

    void gapThatSomebodyWroteDownSaysSoOnce()
    {
        TabRoom<LogbookPage> room;

        QVERIFY_RESULT(WrittenGaps(room.workspace.bank())
                           .add({.title = u"Wie splitst er?"_s, .why = u"Niemand weet het"_s}));
        settle(room.workspace);

        QVERIFY2(room.cell(0, 2).startsWith(u"Written down"_s), qPrintable(room.cell(0, 2)));
        QCOMPARE(room.cell(0, 1), u"Wie splitst er?"_s);
    }

    void filterKeepsOneKindOfLine()
    {
        TabRoom<LogbookPage> room;
        const ShownOverlap pair = pairAt(room.workspace, 0);
        setAside(room.workspace, 0);
        QVERIFY_RESULT(sayNotNeeded(room.workspace.bank(), u"Wonen"_s, {pair.pair.a, pair.pair.b}, u"Nee"_s));

        room.tab->findChild<FilterBar *>()->setState({.text = {}, .chosen = {{u"about"_s, {u"groep"_s}}}});
        settle(room.workspace);

        QCOMPARE(room.rows(), 1);
        QCOMPARE(room.cell(0, 3), u"Nee"_s);
    }

    void enterOnAGapOpensItsRecord()
    {
        TabRoom<LogbookPage> room;
        Gap gap;
        gap.record = pairAt(room.workspace, 0).pair.a;
        QVERIFY_RESULT(GapDecisions(room.workspace.bank()).decide(gap, GapState::Bevestigd, {}, u"vraag"_s));
        settle(room.workspace);
        room.tab->focusContent();
        const QSignalSpy opened(&room.workspace, &Workspace::openAsked);

        room.press(Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<Uid>(), gap.record);
    }

    void enterOnAGroupGoesToTheGroups()
    {
        TabRoom<OverlapTab> room;
        const ShownOverlap pair = pairAt(room.workspace, 0);
        QVERIFY_RESULT(sayNotNeeded(room.workspace.bank(), u"Wonen"_s, {pair.pair.a, pair.pair.b}, u"Nee"_s));
        room.tab->showPage("logbook");
        settle(room.workspace);
        room.tab->focusContent();

        room.press(Qt::Key_Return);
        settle(room.workspace);

        QCOMPARE(room.tab->findChild<QTabBar *>()->currentIndex(), 3);
    }

    void listCanBePrintedOrSaved()
    {
        TabRoom<LogbookPage> room;

        const QAction *print = room.tab->tabActions().print;
        QVERIFY(print && print->isEnabled());
    }

    void pairThatIsNeverShownIsSaidNotToBeThere()
    {
        TabRoom<OverlapTab> room;
        setAside(room.workspace, 3);
        const ShownOverlap pair = pairAt(room.workspace, 3);
        QVERIFY(ruleOnPair(room.workspace.bank(), pair.pair.a, pair.pair.b, ShowRule::Nooit));
        settle(room.workspace);
        room.tab->showPage("logbook");
        settle(room.workspace);
        room.tab->focusContent();
        QSignalSpy said(&room.workspace, &Workspace::said);

        room.press(Qt::Key_Return);
        settle(room.workspace);

        QVERIFY(room.tab->findChild<PairsPage *>()->findChild<RecordView *>()->currentId() != pair.id);
        QCOMPARE(said.size(), 1);
    }

    void enterGoesToThePair()
    {
        TabRoom<OverlapTab> room;
        setAside(room.workspace, 3);
        const ShownOverlap pair = pairAt(room.workspace, 3);
        room.tab->showPage("logbook");
        settle(room.workspace);
        room.tab->focusContent();

        room.press(Qt::Key_Return);
        settle(room.workspace);

        QCOMPARE(room.tab->findChild<QTabBar *>()->currentIndex(), 0);
        QCOMPARE(room.tab->findChild<PairsPage *>()->findChild<RecordView *>()->currentId(), pair.id);
    }

    void everythingHasANameForWhoListens()
    {
        TabRoom<LogbookPage> room;
        setAside(room.workspace, 0);

        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }

    void emptyBankSaysWhereToDecide()
    {
        TabRoom<LogbookPage> room(Desk::Content::Nothing);

        const auto *message = room.tab->findChild<EmptyState *>();
        QVERIFY(message && message->isVisible());
        QVERIFY(message->sentence().contains(u"agreements"_s));
    }
};

QTEST_MAIN(TestLogbookPage)
#include "tst_logbookpage.moc"
