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
        return store.rows(store.ids({.levels = {}, .kinds = {kind}})->mid(0, 1))->first();
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

        QCOMPARE(OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid)->state(), OverlapState::Bevestigd);
    }

    void projectStudiesTheQuestionAndThePairIsConfirmed()
    {
        const ShownOverlap pair = first(OverlapKind::VraagProject);
        const bool isProjectFirst = pair.a.kind == Kind::ResearchProject;
        const Uid project = isProjectFirst ? pair.a.uid : pair.b.uid;
        const Uid question = isProjectFirst ? pair.b.uid : pair.a.uid;
        const bool wasLinked = m_bank->links().from(project, LinkType::Question)->contains(question);

        QVERIFY_RESULT(linkProjectOfPair(*m_bank, pair.pair));
        const bool isLinked = m_bank->links().from(project, LinkType::Question)->contains(question);
        const OverlapState state = OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid)->state();
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(!wasLinked);
        QVERIFY(isLinked);
        QCOMPARE(state, OverlapState::Bevestigd);
        QVERIFY(!m_bank->links().from(project, LinkType::Question)->contains(question));
        QCOMPARE(OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid)->state(), OverlapState::Nieuw);
    }

    void useIsOfTheUnitThatAsksAndOneStep()
    {
        const ShownOverlap pair = first(OverlapKind::VraagStudie);
        const bool isQuestionFirst = pair.a.kind == Kind::KnowledgeQuestion;
        const Headline question = isQuestionFirst ? pair.a : pair.b;
        const Headline study = isQuestionFirst ? pair.b : pair.a;
        const auto before = m_bank->records<UseRecord>().ids();
        const UseRecord use{.usedIn = UsedIn::Beleidsnota, .how = UsedHow::Bijgesteld};

        QVERIFY_RESULT(keepUseOfPair(*m_bank, pair.pair, use));
        const auto uses = m_bank->records<UseRecord>().all();
        const OverlapState state = OverlapStore(*m_bank).ofPair(pair.a.uid, pair.b.uid)->state();
        QVERIFY_RESULT(m_bank->undo());

        const auto kept = std::ranges::find_if(*uses, [&](const UseRecord &one) {
            return one.object == study.uid && one.usingUnit == question.unit &&
                   one.usedIn == UsedIn::Beleidsnota && one.how == UsedHow::Bijgesteld && one.date.isValid();
        });
        QVERIFY(kept != uses->cend());
        QCOMPARE(uses->size(), before->size() + 1);
        QCOMPARE(state, OverlapState::Bevestigd);
        QCOMPARE(m_bank->records<UseRecord>().ids()->size(), before->size());
    }

    void twoQuestionsAnswerNothing()
    {
        QCOMPARE_ERROR(linkStudyOfPair(*m_bank, first(OverlapKind::VraagVraag).pair, AnswerDegree::Volledig),
                       Error::Code::InvalidInput);
        QCOMPARE_ERROR(linkProjectOfPair(*m_bank, first(OverlapKind::VraagVraag).pair),
                       Error::Code::InvalidInput);
        QCOMPARE_ERROR(keepUseOfPair(*m_bank, first(OverlapKind::VraagVraag).pair, {}),
                       Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestPairLink)
#include "tst_pairlink.moc"
