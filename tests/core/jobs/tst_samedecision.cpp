// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/samedecision.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Overlap strongPair(const Uid &one, const Uid &other)
{
    return {.a = std::min(one, other),
            .b = std::max(one, other),
            .score = 60,
            .exact = 60,
            .level = OverlapLevel::Strong};
}

} // namespace

/// Questions that came twice make pairs that say the same.
class TestSameDecision : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_empty;      ///< asks where houses are empty
    Uid m_emptyTwin;  ///< in the same words
    Uid m_lonely;     ///< asks who lives alone
    Uid m_lonelyTwin; ///< in the same words

    Uid ask(const QString &text, const QString &explanation = {}) const
    {
        KnowledgeQuestion question = test::aQuestion(text);
        question.explanation = explanation;
        return test::insert(*m_bank, question);
    }
    Result<> decide(const Uid &one, const Uid &other, const Verdict &verdict) const
    {
        return OverlapStore(*m_bank).decide(strongPair(one, other), verdict);
    }
    Result<> confirmFirst() const { return decide(m_empty, m_lonely, {.state = OverlapState::Bevestigd}); }
    Result<> keepPairs(const QList<Overlap> &more = {}) const
    {
        const QList<Overlap> pairs{strongPair(m_empty, m_lonely), strongPair(m_emptyTwin, m_lonely),
                                   strongPair(m_lonelyTwin, m_empty), strongPair(m_empty, m_emptyTwin)};
        return OverlapStore(*m_bank).keep(pairs + more, {.computedAt = m_bank->now(), .snapshot = 1});
    }
    std::optional<Verdict> verdictOn(const Uid &one, const Uid &other) const
    {
        return OverlapStore(*m_bank).ofPair(one, other)->verdict;
    }
    OverlapState stateOf(const Uid &one, const Uid &other) const
    {
        return OverlapStore(*m_bank).ofPair(one, other)->state();
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_empty = ask(u"Waar staan woningen leeg?"_s);
        m_emptyTwin = ask(u"Waar staan woningen leeg?"_s);
        m_lonely = ask(u"Wie woont alleen?"_s);
        m_lonelyTwin = ask(u"Wie woont alleen?"_s);
        QVERIFY_RESULT(keepPairs());
    }

    void pairsOfTheSameTwoTextsAreCountedOnceOneIsJudged()
    {
        const auto before = pairsToDecideAlike(*m_bank, m_empty, m_lonely);
        QVERIFY_RESULT(confirmFirst());

        QCOMPARE(*before, 0);
        QCOMPARE(*pairsToDecideAlike(*m_bank, m_empty, m_lonely), 2); // not that of the two twins
        QCOMPARE(*pairsToDecideAlike(*m_bank, m_lonely, m_empty), 2);
    }

    void theyGetTheVerdictWithItsReasonInOneStep()
    {
        QVERIFY_RESULT(decide(m_empty, m_lonely,
                              {.state = OverlapState::Weggelegd,
                               .reasonCode = DismissReason::AnderDoel,
                               .remark = u"Iets anders"_s}));

        const auto decided = decideAlike(*m_bank, m_empty, m_lonely);

        QVERIFY_RESULT(decided);
        QCOMPARE(*decided, 2);
        for (const Uid &twin : {m_emptyTwin, m_lonelyTwin}) {
            const auto verdict = verdictOn(twin, twin == m_emptyTwin ? m_lonely : m_empty);
            QVERIFY(verdict);
            QCOMPARE(verdict->state, OverlapState::Weggelegd);
            QCOMPARE(verdict->reasonCode, DismissReason::AnderDoel);
            QCOMPARE(verdict->remark, u"Iets anders"_s);
            QCOMPARE(verdict->score, 60);
        }
        QCOMPARE(stateOf(m_empty, m_emptyTwin), OverlapState::Nieuw);
    }

    void theStepIsTakenBackAsOne()
    {
        QVERIFY_RESULT(confirmFirst());
        QVERIFY_RESULT(decideAlike(*m_bank, m_empty, m_lonely));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(stateOf(m_emptyTwin, m_lonely), OverlapState::Nieuw);
        QCOMPARE(stateOf(m_lonelyTwin, m_empty), OverlapState::Nieuw);
        QCOMPARE(stateOf(m_empty, m_lonely), OverlapState::Bevestigd);
    }

    void whatIsJudgedOrNeverShownStays()
    {
        QVERIFY_RESULT(decide(m_emptyTwin, m_lonely,
                              {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        QVERIFY_RESULT(
            keepVerdict(*m_bank, strongPair(m_lonelyTwin, m_empty), {.showRule = ShowRule::Nooit}));
        QVERIFY_RESULT(confirmFirst());

        QCOMPARE(*decideAlike(*m_bank, m_empty, m_lonely), 0);
        QCOMPARE(stateOf(m_emptyTwin, m_lonely), OverlapState::Weggelegd);
    }

    void whatUnitsAgreedAboutAGroupStays()
    {
        QVERIFY_RESULT(agreeOnGroup(*m_bank, {.action = {.what = u"Samen uitzoeken"_s,
                                                         .leadUnit = m_bank->identity().unit,
                                                         .due = QDate(2027, 3, 3)},
                                              .about = {m_emptyTwin, m_lonely, ask(u"Wie bouwt er?"_s)}}));
        QVERIFY_RESULT(confirmFirst());

        QCOMPARE(*decideAlike(*m_bank, m_empty, m_lonely), 1);
        QCOMPARE(stateOf(m_emptyTwin, m_lonely), OverlapState::Actie);
    }

    void questionWithAnotherExplanationIsAnotherText()
    {
        const Uid explained = ask(u"Waar staan woningen leeg?"_s, u"Het gaat om winkels."_s);
        QVERIFY_RESULT(keepPairs({strongPair(explained, m_lonely)}));
        QVERIFY_RESULT(confirmFirst());

        QCOMPARE(*pairsToDecideAlike(*m_bank, m_empty, m_lonely), 2);
    }

    void actionThatWasAgreedIsAboutItsOwnPair()
    {
        QVERIFY_RESULT(decide(m_empty, m_lonely, {.state = OverlapState::Actie}));

        QCOMPARE(*pairsToDecideAlike(*m_bank, m_empty, m_lonely), 0);
        QCOMPARE(*decideAlike(*m_bank, m_empty, m_lonely), 0);
    }

    void nothingIsChangedWhenItIsStopped()
    {
        QVERIFY_RESULT(confirmFirst());
        std::stop_source stop;
        stop.request_stop();

        const auto decided = decideAlike(*m_bank, m_empty, m_lonely, {}, stop.get_token());

        QVERIFY(!decided);
        QCOMPARE(decided.error().code, Error::Code::Cancelled);
        QCOMPARE(stateOf(m_emptyTwin, m_lonely), OverlapState::Nieuw);
    }
};

QTEST_GUILESS_MAIN(TestSameDecision)
#include "tst_samedecision.moc"
