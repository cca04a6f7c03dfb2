// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedactions.h"
#include "jobs/reuseproposal.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Proposing to a unit to use what another has (spec 03, 3.12).
class TestReuseProposal : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    ShownOverlap first(OverlapKind kind) const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids({.kinds = {kind}})->mid(0, 1))->first();
    }
    QList<OverlapAction> aboutPair(const ReuseProposal &proposal) const
    {
        return *AgreedActions(*m_bank).aboutPair(proposal.pair.a, proposal.pair.b);
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void unitThatAsksAnswers()
    {
        const auto proposal = reuseProposal(*m_bank, first(OverlapKind::VraagStudie));

        QVERIFY_RESULT(proposal);
        QVERIFY(proposal->question.kind == Kind::KnowledgeQuestion);
        QVERIFY(proposal->known.kind == Kind::Study);
        QCOMPARE(proposal->asks.uid, proposal->question.unit);
        QVERIFY(proposal->answerBy > m_bank->now().date());
    }

    void whatWasSentWaitsForTheAnswerOfTheUnitThatAsks()
    {
        const auto proposal = reuseProposal(*m_bank, first(OverlapKind::VraagStudie));
        QVERIFY_RESULT(proposal);

        const auto isNew = keepSent(*m_bank, *proposal, u"Gebruiken?"_s);

        QVERIFY_RESULT(isNew);
        QVERIFY(*isNew);
        QCOMPARE(aboutPair(*proposal).size(), 1);
        const OverlapAction sent = aboutPair(*proposal).first();
        QCOMPARE(sent.kind, ActionKind::ResultaatDelen);
        QCOMPARE(sent.what, u"Gebruiken?"_s);
        QCOMPARE(sent.leadUnit, proposal->asks.uid);
        QCOMPARE(sent.due, proposal->answerBy);
        QVERIFY(!sent.answer);
        QCOMPARE(OverlapStore(*m_bank).ofPair(proposal->pair.a, proposal->pair.b)->state(),
                 OverlapState::Actie);
    }

    void sendingIsOneStep()
    {
        const auto proposal = reuseProposal(*m_bank, first(OverlapKind::VraagStudie));
        QVERIFY_RESULT(proposal);
        QVERIFY_RESULT(keepSent(*m_bank, *proposal, u"Gebruiken?"_s));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(aboutPair(*proposal).isEmpty());
        QCOMPARE(OverlapStore(*m_bank).ofPair(proposal->pair.a, proposal->pair.b)->state(),
                 OverlapState::Nieuw);
    }

    void whatWaitsIsNotKeptTwice()
    {
        const auto proposal = reuseProposal(*m_bank, first(OverlapKind::VraagStudie));
        QVERIFY_RESULT(proposal);
        QVERIFY_RESULT(keepSent(*m_bank, *proposal, u"Gebruiken?"_s));

        const auto again = keepSent(*m_bank, *proposal, u"Gebruiken?"_s);

        QVERIFY_RESULT(again);
        QVERIFY(!*again);
        QCOMPARE(aboutPair(*proposal).size(), 1);
    }

    void twoQuestionsAreNoProposal()
    {
        QCOMPARE_ERROR(reuseProposal(*m_bank, first(OverlapKind::VraagVraag)), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestReuseProposal)
#include "tst_reuseproposal.moc"
