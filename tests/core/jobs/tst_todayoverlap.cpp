// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/overlapjob.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "jobs/todaylist.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The example with its overlaps, as that unit has it.
std::unique_ptr<Bank> exampleWithOverlaps(const QString &unit = u"KIEM"_s)
{
    auto bank = makeExampleBank(u":memory:"_s, unit, tickingClock());
    if (!bank || !runOverlap(**bank))
        qFatal("no example");
    return *std::move(bank);
}

/// How many pairs a rule counts; 0 without a line.
int pairsOfRule(Bank &bank, const QString &rule)
{
    const auto today = readToday(bank, TodayScope::All);
    const auto line = std::ranges::find(today->lines, rule, &TodayLine::rule);
    return line == today->lines.end() ? 0 : line->number + line->total;
}

} // namespace

/// What Today says of overlap that nobody has judged yet.
class TestTodayOverlap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOverlapBetweenQuestionsIsCountedAsTheReportDoesAndTheRestApart()
    {
        const auto bank = exampleWithOverlaps();
        const OverlapStore store(*bank);
        const auto countOf = [&](const QList<OverlapKind> &kinds) {
            return int(store.ids({.kinds = kinds, .states = {OverlapState::Nieuw}})->size());
        };
        const int ofQuestions = countOf({OverlapKind::VraagVraag});
        QVERIFY(ofQuestions > 0);
        QVERIFY(countOf({}) > ofQuestions);

        QCOMPARE(pairsOfRule(*bank, u"overlap_new"_s), ofQuestions);
        QCOMPARE(pairsOfRule(*bank, u"overlap_other"_s), countOf({}) - ofQuestions);
    }

    void pairThatIsReopenedCountsAsNewAgain()
    {
        const auto bank = exampleWithOverlaps();
        OverlapStore store(*bank);
        const OverlapFilter newOnes{.kinds = {OverlapKind::VraagVraag}, .states = {OverlapState::Nieuw}};
        const ShownOverlap first = store.rows(store.ids(newOnes)->first(1))->first();
        const auto counted = [&] { return pairsOfRule(*bank, u"overlap_new"_s); };
        const int before = counted();
        Overlap earlier = first.pair; // when both shared less
        earlier.score = 5;

        QVERIFY_RESULT(store.decide(
            first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        const int setAside = counted();
        QVERIFY_RESULT(store.decide(
            earlier, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QCOMPARE(setAside, before - 1);
        QCOMPARE(counted(), before);
    }

    void pairOfWhichTheLatestVerdictIsThatItIsNewCountsAsInTheList()
    {
        const auto bank = exampleWithOverlaps();
        OverlapStore store(*bank);
        const OverlapFilter newOnes{.kinds = {OverlapKind::VraagVraag}, .states = {OverlapState::Nieuw}};
        const ShownOverlap first = store.rows(store.ids(newOnes)->first(1))->first();
        const int before = pairsOfRule(*bank, u"overlap_new"_s);
        QVERIFY_RESULT(store.decide(first.pair, {.state = OverlapState::Bevestigd}));
        const int confirmed = pairsOfRule(*bank, u"overlap_new"_s);
        Profile second;
        second.name = u"Karim"_s;
        QVERIFY_RESULT(bank->signIn(second));

        QVERIFY_RESULT(store.decide(first.pair, {.state = OverlapState::Nieuw}));

        QCOMPARE(confirmed, before - 1);
        QCOMPARE(int(store.ids(newOnes)->size()), before);
        QCOMPARE(pairsOfRule(*bank, u"overlap_new"_s), before);
    }

    void whoIsAskedToJudgeTooReadsSoUntilItIsDone()
    {
        const auto bank = exampleWithOverlaps();
        OverlapStore store(*bank);
        const ShownOverlap first = store.rows(store.ids({})->first(1))->first();
        const auto waiting = [&] { return pairsOfRule(*bank, u"overlap_asked"_s); };
        const Profile asking = *bank->records<Profile>().get(bank->identity().user);
        Profile asked;
        asked.name = u"Karim"_s;
        QVERIFY_RESULT(bank->signIn(asked));
        const Uid reviewer = bank->identity().user;

        QVERIFY_RESULT(bank->signIn(asking));
        QVERIFY_RESULT(askSecondReviewer(*bank, first.a.uid, first.b.uid, reviewer));

        QCOMPARE(waiting(), 0); // not of who asks
        QVERIFY_RESULT(bank->signIn(asked));
        QCOMPARE(waiting(), 1);
        QVERIFY_RESULT(store.decide(first.pair, {.state = OverlapState::Bevestigd}));
        QCOMPARE(waiting(), 0);
    }

    void resultsThatTheUnitNeverWantsToSeeAreNotCounted()
    {
        const auto bank = exampleWithOverlaps(u"DGKR"_s);
        const int before = pairsOfRule(*bank, u"result_usable"_s);
        const OverlapStore store(*bank);
        const auto studies = store.rows(*store.ids({.kinds = {OverlapKind::VraagStudie}}));

        for (const ShownOverlap &pair : *studies)
            QVERIFY_RESULT(ruleOnPair(*bank, pair.pair.a, pair.pair.b, ShowRule::Nooit));

        QVERIFY(before > 0);
        QCOMPARE(pairsOfRule(*bank, u"result_usable"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestTodayOverlap)
#include "tst_todayoverlap.moc"
