// SPDX-License-Identifier: EUPL-1.2
#include "jobs/linkedrecords.h"
#include "jobs/overlapstore.h"
#include "jobs/pairlink.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;

/// What another unit knows already becomes an answer (spec 01, S14).
class TestPairLink : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    ShownOverlap first(OverlapKind kind) const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids({.kinds = {kind}})->mid(0, 1))->first();
    }

    /// How the study of the pair answers its question; empty when it does not.
    QList<AnswerDegree> answers(const ShownOverlap &pair) const
    {
        const auto linked = linkedRecords(*m_bank, pair.a.uid);
        QList<AnswerDegree> degrees;
        for (const LinkedRecord &record : *linked) {
            if (record.line.uid == pair.b.uid && record.way.form == LinkForm::Answer)
                degrees.append(record.way.degree);
        }
        return degrees;
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void studyAnswersTheQuestionAndThePairIsConfirmed()
    {
        const ShownOverlap pair = first(OverlapKind::VraagStudie);
        QVERIFY(answers(pair).isEmpty());

        QVERIFY_RESULT(linkStudyOfPair(*m_bank, pair.pair, AnswerDegree::Deels));

        QCOMPARE(answers(pair), QList<AnswerDegree>{AnswerDegree::Deels});
        QCOMPARE(OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid)->state(), OverlapState::Bevestigd);
    }

    void linkAndVerdictAreOneStep()
    {
        const ShownOverlap pair = first(OverlapKind::VraagStudie);
        QVERIFY_RESULT(linkStudyOfPair(*m_bank, pair.pair, AnswerDegree::Deels));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(answers(pair).isEmpty());
        QCOMPARE(OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid)->state(), OverlapState::Nieuw);
    }

    void pairAfterANewRunIsNoNewsAnyMore()
    {
        const ShownOverlap pair = first(OverlapKind::VraagStudie);
        QVERIFY_RESULT(linkStudyOfPair(*m_bank, pair.pair, AnswerDegree::Volledig));

        QVERIFY_RESULT(runOverlap(*m_bank));

        QCOMPARE_ERROR(OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid), Error::Code::NotFound);
    }

    void twoQuestionsAnswerNothing()
    {
        QCOMPARE_ERROR(linkStudyOfPair(*m_bank, first(OverlapKind::VraagVraag).pair, AnswerDegree::Volledig),
                       Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestPairLink)
#include "tst_pairlink.moc"
