// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlaprules.h"
#include "model/concept.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Pairs that people put in the list, keep in it, or keep out of it.
class TestOverlapRules : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<ShownOverlap> shown(const OverlapFilter &filter = {}) const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids(filter));
    }

    static bool holds(const QList<ShownOverlap> &pairs, const ShownOverlap &wanted)
    {
        return std::ranges::any_of(pairs, [&](const ShownOverlap &pair) {
            return pair.pair.a == wanted.pair.a && pair.pair.b == wanted.pair.b;
        });
    }

    static Profile named(const QString &name)
    {
        Profile profile;
        profile.name = name;
        return profile;
    }

    Result<> rule(const ShownOverlap &pair, std::optional<ShowRule> rule) const
    {
        return ruleOnPair(*m_bank, pair.b.uid, pair.a.uid, rule);
    }

    void putAwayAndLetRise(const ShownOverlap &pair)
    {
        OverlapStore store(*m_bank);
        QVERIFY_RESULT(store.decide(
            pair.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        Overlap risen = pair.pair;
        risen.score += 10;
        QVERIFY_RESULT(store.keep(QList<Overlap>{risen}, {.computedAt = m_bank->now(), .snapshot = 1}));
    }

    /// Two questions that no run found to overlap.
    std::pair<Uid, Uid> strangers() const
    {
        const auto questions = *m_bank->records<KnowledgeQuestion>().all();
        for (const KnowledgeQuestion &one : questions) {
            for (const KnowledgeQuestion &other : questions) {
                if (one.uid != other.uid && !OverlapStore(*m_bank).ofPair(one.uid, other.uid))
                    return {one.uid, other.uid};
            }
        }
        qFatal("all questions overlap");
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void reasonOfARuleLeavesThatOfAnOverlapByHand()
    {
        const auto [one, other] = strangers();
        const QString seen = u"Beide gaan over dezelfde wet"_s;
        QVERIFY_RESULT(addOverlapByHand(*m_bank, one, other, seen));

        QVERIFY_RESULT(ruleOnPair(*m_bank, one, other, ShowRule::Altijd, u"Zolang de wet loopt"_s));

        const OverlapStore store(*m_bank);
        const ShownOverlap ruled = *store.ofPair(one, other);
        QCOMPARE(ruled.why(), seen);
        QCOMPARE(ruled.ruled.reason, u"Zolang de wet loopt"_s);
        QVERIFY_RESULT(ruleOnPair(*m_bank, one, other, {}));
        QCOMPARE(store.ofPair(one, other)->why(), seen);
    }

    void weakPairThatIsAlwaysShownStandsAmongTheStrong()
    {
        const ShownOverlap weak = shown({.levels = {OverlapLevel::Weak}}).first();
        QVERIFY(!holds(shown(), weak));

        QVERIFY_RESULT(rule(weak, ShowRule::Altijd));

        QVERIFY(holds(shown(), weak));
        QVERIFY_RESULT(runOverlap(*m_bank));
        QVERIFY(holds(shown(), weak));
    }

    void weakPairThatAPersonConfirmedIsInTheListAndOnPaper()
    {
        const OverlapFilter weakOnes{.levels = {OverlapLevel::Weak}, .kinds = {OverlapKind::VraagVraag}};
        const ShownOverlap weak = shown(weakOnes).first();
        const auto before = overlapReportContent(*m_bank, Language::Nl);

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(weak.pair, {.state = OverlapState::Bevestigd}));

        QVERIFY(holds(shown(), weak));
        QVERIFY(!holds(shown({.levels = {OverlapLevel::Strong}}), weak));
        QVERIFY(!holds(shown({.onlyFound = true}), weak));
        const auto after = overlapReportContent(*m_bank, Language::Nl);
        QCOMPARE(after->pairs.size(), before->pairs.size() + 1);
    }

    void pairThatIsNeverShownIsFoundByItsRuleAlone()
    {
        const ShownOverlap first = shown().first();

        QVERIFY_RESULT(rule(first, ShowRule::Nooit));

        QVERIFY(!holds(shown({.levels = {}}), first));
        QVERIFY(holds(shown({.rules = {ShowRule::Nooit}}), first));
        QVERIFY(!holds(*OverlapStore(*m_bank).ofRecord(first.a.uid), first));
    }

    void ruleIsAStepThatCanBeUndone()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(rule(first, ShowRule::Nooit));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(holds(shown(), first));
    }

    void ruleIsTakenAway()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(rule(first, ShowRule::Nooit));

        QVERIFY_RESULT(rule(first, std::nullopt));

        QVERIFY(holds(shown(), first));
    }

    void ruleOnAPairThatIsNewAgainDoesNotPutItAway()
    {
        const ShownOverlap first = shown().first();
        putAwayAndLetRise(first);

        QVERIFY_RESULT(rule(first, ShowRule::Altijd));

        QCOMPARE(OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid)->state(), OverlapState::Nieuw);
    }

    void ruleLeavesTheVerdictAsItIs()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            first.pair, {.state = OverlapState::Bevestigd, .remark = u"Zelfde onderzoek"_s}));

        QVERIFY_RESULT(rule(first, ShowRule::Altijd));

        const auto pair = OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid);
        QCOMPARE(pair->state(), OverlapState::Bevestigd);
        QCOMPARE(pair->verdict->remark, u"Zelfde onderzoek"_s);
    }

    void ruleOnWhatAnotherPersonJudgedLeavesTheirVerdictTheirs()
    {
        const ShownOverlap first = shown().first();
        OverlapStore store(*m_bank);
        QVERIFY_RESULT(store.decide(first.pair,
                                    {.state = OverlapState::Bevestigd, .reasonText = u"Zelfde doelgroep"_s}));
        const QString sanne = textOf(m_bank->identity().user);
        QVERIFY_RESULT(m_bank->signIn(named(u"Karim"_s)));

        QVERIFY_RESULT(ruleOnPair(*m_bank, first.a.uid, first.b.uid, ShowRule::Altijd, u"Overleg"_s));

        const auto pair = store.ofPair(first.a.uid, first.b.uid);
        QCOMPARE(pair->verdict->person, sanne);
        QCOMPARE(pair->verdict->reasonText, u"Zelfde doelgroep"_s);
        QCOMPARE(pair->verdict->showRule, std::optional(ShowRule::Altijd));
    }

    void ruleThatAnotherPersonTakesAwayHidesThePairNowhere()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(rule(first, ShowRule::Nooit));
        QVERIFY_RESULT(m_bank->signIn(named(u"Karim"_s)));
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));

        QVERIFY_RESULT(rule(first, std::nullopt));

        QVERIFY(holds(shown(), first));
        QVERIFY(holds(*OverlapStore(*m_bank).ofRecord(first.a.uid), first));
    }

    void reasonThatWasTakenBackDoesNotComeBackWithAnotherVerdict()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));

        const auto pair = OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid);
        QCOMPARE(pair->verdict->state, OverlapState::Bevestigd);
        QVERIFY(!pair->verdict->reasonCode);
    }

    void verdictLeavesTheRuleAsItIs()
    {
        const ShownOverlap first = shown().first();
        QVERIFY_RESULT(rule(first, ShowRule::Altijd));

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(first.pair, {.state = OverlapState::Bevestigd}));

        const auto pair = OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid);
        QCOMPARE(pair->verdict->showRule, std::optional(ShowRule::Altijd));
    }

    void overlapThatAPersonSeesStaysInTheListAfterEveryRun()
    {
        const auto [one, other] = strangers();

        QVERIFY_RESULT(addOverlapByHand(*m_bank, one, other, u"Zelfde doelgroep"_s));
        QVERIFY_RESULT(runOverlap(*m_bank));

        const ShownOverlap last = shown().last();
        QVERIFY(last.isByHand());
        QCOMPARE(last.pair.a, std::min(one, other));
        QCOMPARE(last.state(), OverlapState::Bevestigd);
        QCOMPARE(last.verdict->reasonText, u"Zelfde doelgroep"_s);
        QCOMPARE(OverlapStore(*m_bank).ofPair(one, other)->id, last.id);
    }

    void overlapByHandIsAStepThatCanBeUndone()
    {
        const auto [one, other] = strangers();
        const qsizetype before = shown().size();
        QVERIFY_RESULT(addOverlapByHand(*m_bank, one, other, u"Zelfde doelgroep"_s));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(shown().size(), before);
    }

    void overlapByHandOfAPairThatARunFoundConfirmsIt()
    {
        const ShownOverlap first = shown().first();

        QVERIFY_RESULT(addOverlapByHand(*m_bank, first.a.uid, first.b.uid, u"Zie ik ook"_s));

        const auto pair = OverlapStore(*m_bank).ofPair(first.a.uid, first.b.uid);
        QCOMPARE(pair->state(), OverlapState::Bevestigd);
        QVERIFY(!pair->isByHand());
        QVERIFY(!pair->verdict->isManual);
    }

    void overlapByHandNeedsAReasonAndTwoRecordsThatCanOverlap()
    {
        const auto [one, other] = strangers();
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"water"_s, .scheme = u"wonen"_s});

        QCOMPARE_ERROR(addOverlapByHand(*m_bank, one, other, u" "_s), Error::Code::InvalidInput);
        QCOMPARE_ERROR(addOverlapByHand(*m_bank, one, subject, u"Zelfde"_s), Error::Code::InvalidInput);
        QCOMPARE_ERROR(addOverlapByHand(*m_bank, one, one, u"Zelfde"_s), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestOverlapRules)
#include "tst_overlaprules.moc"
