// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/overlapjob.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "report/overlapwords.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Two units that ask about the same parliamentary paper, in quite other words.
class TestSharedCodes : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_own;
    Uid m_theirs;

    static KnowledgeQuestion asking(const QString &text, const QString &explanation)
    {
        KnowledgeQuestion question = test::aQuestion(text);
        question.explanation = explanation;
        question.status = QuestionStatus::Open;
        return question;
    }

    Result<ShownOverlap> pair() const { return OverlapStore(*m_bank).ofPair(m_own, m_theirs); }

    qsizetype listed(const OverlapFilter &filter = {}) const
    {
        return OverlapStore(*m_bank).ids(filter)->size();
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(u"DGVB"_s);
        const auto other = test::makeBank(u"DGRO"_s);
        m_own = test::insert(*m_bank, asking(u"Wie stookt er te weinig?"_s,
                                             u"Motie: Kamerstukken II 2025/26, 36800, nr. 12."_s));
        m_theirs = test::insert(*other, asking(u"Waar komen nieuwe dijken?"_s,
                                               u"Zie Kamerstukken II 2025/26, 36 800, nr. 12, p. 3"_s));
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*other)));
        QVERIFY_RESULT(runOverlap(*m_bank));
    }

    void theyAreAStrongPairAndThePaperIsTheReason()
    {
        const auto found = pair();
        QVERIFY_RESULT(found);
        QCOMPARE(found->pair.level, OverlapLevel::Strong);
        QVERIFY(whyWords(found->pair).contains(u"Kamerstukken II 2025/26, 36800, nr. 12"_s));
        int sum = 0;
        for (const OverlapPart &part : found->pair.parts)
            sum += part.points;
        QCOMPARE(sum, found->pair.score);
    }

    void wordsDoNotTellTheLevelToWhoJudgesBlind()
    {
        const ShownOverlap blind = blindFor(*pair(), {});

        QString said;
        for (const OverlapPart &part : blind.pair.parts)
            said += evidenceWords(part);
        QVERIFY(said.contains(u"both name Kamerstukken II 2025/26, 36800, nr. 12"_s));
        QVERIFY(!said.contains(label(OverlapLevel::Strong)));
    }

    void whatIsNeverShownStaysSo()
    {
        QCOMPARE(listed(), 1);

        QVERIFY_RESULT(ruleOnPair(*m_bank, m_own, m_theirs, ShowRule::Nooit));
        QVERIFY_RESULT(runOverlap(*m_bank));

        QCOMPARE(listed(), 0);
    }

    void whatAPersonSetAsideStaysSo()
    {
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            pair()->pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        QVERIFY_RESULT(runOverlap(*m_bank));

        QCOMPARE(listed({.states = {OverlapState::Nieuw}}), 0);
        QCOMPARE(listed({.states = {OverlapState::Weggelegd}}), 1);
    }
};

QTEST_GUILESS_MAIN(TestSharedCodes)
#include "tst_sharedcodes.moc"
