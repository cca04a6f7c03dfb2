// SPDX-License-Identifier: EUPL-1.2
#include "bank/username.h"
#include "jobs/liveoverlaps.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/questionmerge.h"
#include "jobs/todaylist.h"
#include "report/overlapwords.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestOverlapStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<ShownOverlap> shown(const OverlapFilter &filter = {}) const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids(filter));
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void verdictIsAStepThatCanBeUndone()
    {
        const ShownOverlap first = shown().first();
        QCOMPARE(first.state(), OverlapState::Nieuw);

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));
        QCOMPARE(shown({.states = {OverlapState::Bevestigd}}).size(), 1);
        QCOMPARE(OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid)->state(), OverlapState::Bevestigd);

        QVERIFY_RESULT(m_bank->undo());
        QVERIFY(shown({.states = {OverlapState::Bevestigd}}).isEmpty());
    }

    void verdictSurvivesANewRun()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::ZelfdeWoord}));

        QVERIFY_RESULT(runOverlap(*m_bank));

        const auto again = OverlapStore(*m_bank).ofPair(first.b.uid, first.a.uid);
        QVERIFY_RESULT(again);
        QCOMPARE(again->state(), OverlapState::Weggelegd);
        QCOMPARE(again->verdict->reasonCode, DismissReason::ZelfdeWoord);
    }

    void pairAboutWhichReviewersDisagreeIsFound()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));
        QVERIFY(shown({.onlyDisputed = true}).isEmpty());

        Profile second;
        second.name = QStringLiteral("Karim");
        QVERIFY_RESULT(m_bank->signIn(second));
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        const QList<ShownOverlap> disputed = shown({.onlyDisputed = true});
        QCOMPARE(disputed.size(), 1);
        QCOMPARE(disputed.first().id, first.id);
        QVERIFY(disputed.first().isDisputed());
        QCOMPARE(disputed.first().verdicts.size(), 2);
    }

    void whoJudgesBlindSeesNoScoreUntilTheVerdict()
    {
        const ShownOverlap first = shown().first();
        Profile second;
        second.name = QStringLiteral("Karim");
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(m_bank->signIn(second));
        const QString karim = textOf(m_bank->identity().user);

        const ShownOverlap before = blindFor(*OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid), karim);
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));
        const ShownOverlap after = blindFor(*OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid), karim);

        QVERIFY(before.isBlind);
        QCOMPARE(before.pair.score, 0);
        QVERIFY(before.verdicts.isEmpty() && !before.verdict);
        QCOMPARE(before.pair.parts.size(), first.pair.parts.size()); // the evidence stays
        QVERIFY(!after.isBlind);
        QCOMPARE(after.pair.score, first.pair.score);
    }

    void capIsHiddenFromWhoJudgesBlind()
    {
        ShownOverlap capped;
        capped.pair.parts = {{.name = PartName::Cap, .evidence = {{.name = EvidenceName::Cap}}}};

        QVERIFY(blindFor(capped, {}).pair.parts.first().evidence.isEmpty());
    }

    void mixedOrderHasTheSamePairs()
    {
        const OverlapStore store(*m_bank);
        const QList<qint64> ranked = *store.ids({});
        const QList<qint64> mixed = *store.ids({.isMixed = true});

        QVERIFY(mixed != ranked);
        QCOMPARE(QSet<qint64>(mixed.begin(), mixed.end()), QSet<qint64>(ranked.begin(), ranked.end()));
        QCOMPARE(*store.ids({.isMixed = true}), mixed);
    }

    void reviewersWhoSayTheSameAgree()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));
        Profile second;
        second.name = QStringLiteral("Karim");
        QVERIFY_RESULT(m_bank->signIn(second));

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Actie}));

        QVERIFY(shown({.onlyDisputed = true}).isEmpty());
    }

    void pairThatIsReopenedStandsAmongTheNewOnes()
    {
        const ShownOverlap first = shown().first();
        Overlap earlier = first.pair; // when both shared less
        earlier.score = 5;
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            earlier, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QCOMPARE(shown({.states = {OverlapState::Nieuw}}).first().id, first.id);
        QVERIFY(shown({.states = {OverlapState::Weggelegd}}).isEmpty());

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY(shown({.states = {OverlapState::Nieuw}}).first().id != first.id);
        QCOMPARE(shown({.states = {OverlapState::Weggelegd}}).first().id, first.id);
    }

    void weakPairThatWasSetAsideStaysSoWhenItRisesALittle()
    {
        const QList<ShownOverlap> weakOnes = shown({.levels = {OverlapLevel::Weak}});
        const auto found = std::ranges::find_if(
            weakOnes, [](const ShownOverlap &pair) { return !sharedConcepts(pair.pair).isEmpty(); });
        QVERIFY(found != weakOnes.end());
        const ShownOverlap weak = *found;
        OverlapStore store(*m_bank);
        QVERIFY_RESULT(store.decide(
            weak.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::TeAlgemeen}));
        const auto whole = LiveOverlaps().withEvidence(*m_bank, weak.pair);
        QVERIFY_RESULT(whole);
        Overlap risen = *whole;
        risen.score += 4;
        risen.level = OverlapLevel::Probable;

        QVERIFY_RESULT(store.keep(QList<Overlap>{risen}, {.computedAt = m_bank->now(), .snapshot = 1}));

        const auto again = store.ofPair(weak.a.uid, weak.b.uid);
        QVERIFY(!again->isReopened);
        QVERIFY(!again->verdict->sharedThen.isEmpty());
    }

    void reopenedPairsAreThoseThatChangedSinceTheyWereSetAside()
    {
        const ShownOverlap first = shown().first();
        Overlap earlier = first.pair;
        earlier.score = 5;
        QVERIFY(OverlapStore(*m_bank).reopened()->isEmpty());

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            earlier, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        const auto reopened = OverlapStore(*m_bank).reopened();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QCOMPARE(reopened->size(), 1);
        QCOMPARE(reopened->first().id, first.id);
        QVERIFY(OverlapStore(*m_bank).reopened()->isEmpty());
    }

    void whoJudgedAPairIsCalledByName()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));
        const Verdict verdict = *shown({.states = {OverlapState::Bevestigd}}).first().verdict;

        const auto names = reviewersOf(*m_bank, verdict.uid);

        QVERIFY_RESULT(names);
        QCOMPARE(names->value(verdict.person), userName(m_bank->context()));
    }

    void pairsOfWhatLiesInTheTrashWaitForItToComeBack()
    {
        const qsizetype before = shown().size();
        const ShownOverlap first = shown().first();

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, first.a.uid));
        QVERIFY(shown().size() < before);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(shown().size(), before);
    }

    void todayCountsNoPairOfAMergedQuestion()
    {
        const auto counted = [this] {
            const auto today = readToday(*m_bank, TodayScope::All);
            const auto line = std::ranges::find(today->lines, u"overlap_new"_s, &TodayLine::rule);
            return line == today->lines.end() ? 0 : line->number + line->total;
        };
        const ShownOverlap first = shown({.kinds = {OverlapKind::VraagVraag}}).first();
        const int before = counted();

        QVERIFY_RESULT(mergeQuestions(*m_bank, first.a.uid, first.b.uid));

        QVERIFY(counted() < before);
    }

    void pairsOfAMergedQuestionGoAtOnceAndComeBackWithIt()
    {
        const OverlapFilter questions{.kinds = {OverlapKind::VraagVraag}};
        const QList<ShownOverlap> before = shown(questions);
        const Uid gone = before.first().a.uid;

        QVERIFY_RESULT(mergeQuestions(*m_bank, gone, before.first().b.uid));
        const QList<ShownOverlap> ofOther = *OverlapStore(*m_bank).ofRecord(before.first().b.uid);
        for (const ShownOverlap &pair : shown(questions) + ofOther)
            QVERIFY(pair.a.uid != gone && pair.b.uid != gone);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(shown(questions).size(), before.size());
    }

    void pairsOfARecordAreThoseInWhichItStands()
    {
        const ShownOverlap first = shown().first();

        const auto pairs = OverlapStore(*m_bank).ofRecord(first.a.uid);

        QVERIFY_RESULT(pairs);
        QVERIFY(!pairs->isEmpty());
        for (const ShownOverlap &pair : *pairs)
            QVERIFY(pair.a.uid == first.a.uid || pair.b.uid == first.a.uid);
    }

    void pairOfARecordWaitsWhileItsOtherSideLiesInTheTrash()
    {
        const ShownOverlap first = shown().first();
        const OverlapStore store(*m_bank);
        const qsizetype before = store.ofRecord(first.b.uid)->size();

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, first.a.uid));
        QCOMPARE(store.ofRecord(first.b.uid)->size(), before - 1);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(store.ofRecord(first.b.uid)->size(), before);
    }

    void unitNarrowsToPairsWithItsRecords()
    {
        const Uid unit = shown().first().a.unit;
        const auto pairs = shown({.units = {unit}});

        QVERIFY(!pairs.isEmpty());
        QVERIFY(pairs.size() < shown().size());
        for (const ShownOverlap &pair : pairs)
            QVERIFY(pair.a.unit == unit || pair.b.unit == unit);
    }

    void twoUnitsNarrowToThePairsBetweenThemWhicheverComesFirst()
    {
        const ShownOverlap first = shown().first();
        const Uid one = first.a.unit;
        const Uid other = first.b.unit;

        const auto pairs = shown({.units = {one}, .others = {other}});

        QVERIFY(!pairs.isEmpty());
        for (const ShownOverlap &pair : pairs)
            QCOMPARE(QSet<Uid>({pair.a.unit, pair.b.unit}), QSet<Uid>({one, other}));
        QCOMPARE(shown({.units = {other}, .others = {one}}).size(), pairs.size());
    }

    void unknownPairIsNotFound()
    {
        QCOMPARE_ERROR(OverlapStore(*m_bank).ofPair(newUid(m_bank->now()), newUid(m_bank->now())),
                       Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOverlapStore)
#include "tst_overlapstore.moc"
