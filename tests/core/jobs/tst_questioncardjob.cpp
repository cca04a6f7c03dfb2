// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/overlapjob.h"
#include "jobs/questioncardjob.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestQuestionCardJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_question;

    void link(const Uid &from, LinkType type, const Uid &to) const
    {
        const auto linked = m_bank->write(
            {.act = u"link"_s}, [&](Write &write) { return m_bank->links().add(write, from, type, to); });
        QVERIFY_RESULT(linked);
    }

    void answer(const Uid &study, AnswerDegree degree) const
    {
        StudyQuestionLink link;
        link.study = study;
        link.question = m_question;
        link.degree = degree;
        test::insert(*m_bank, link);
    }

    QuestionCardContent card() const { return *questionCardContent(*m_bank, m_question, Language::Nl); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(u"DGVB"_s);
        auto question = test::aQuestion();
        question.dossier =
            test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Leefbare kernen"_s});
        question.shareLevel = ShareLevel::EigenDg;
        m_question = test::insert(*m_bank, question);
    }

    void cardHasTheQuestionWithItsOwnerAndDossier()
    {
        const QuestionCardContent content = card();

        QCOMPARE(content.question, *m_bank->records<KnowledgeQuestion>().get(m_question));
        QCOMPARE(content.unit, u"Eenheid DGVB"_s);
        QCOMPARE(content.dossier, u"Leefbare kernen"_s);
    }

    void cardIsSharedNoWiderThanTheQuestion() { QVERIFY(card().info.shareLevel == ShareLevel::EigenDg); }

    void cardIsSharedNoWiderThanWhatItNames_data()
    {
        QTest::addColumn<bool>("isDossier");
        QTest::newRow("a dossier") << true;
        QTest::newRow("a project") << false;
    }

    void cardIsSharedNoWiderThanWhatItNames()
    {
        QFETCH(const bool, isDossier);
        ResearchProject project{.title = u"Onderzoek"_s};
        PolicyDossier dossier{.code = u"D4"_s, .title = u"Geheim"_s};
        (isDossier ? dossier.shareLevel : project.shareLevel) = ShareLevel::EigenDg;
        auto question = test::aQuestion();
        question.dossier = test::insert(*m_bank, dossier);
        m_question = test::insert(*m_bank, question);
        link(test::insert(*m_bank, project), LinkType::Question, m_question);

        QVERIFY(card().info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(questionCard(card()).info.shareLevel == ShareLevel::EigenDg);
    }

    void studyThatAnswersCountsForTheLevelOfTheCard()
    {
        m_question = test::insert(*m_bank, test::aQuestion());
        Study study = test::aStudy();
        study.shareLevel = ShareLevel::EigenDg;
        const ShareLevel before = questionCard(card()).info.shareLevel;

        answer(test::insert(*m_bank, study), AnswerDegree::Volledig);

        QVERIFY(before == ShareLevel::InternBzk);
        QVERIFY(questionCard(card()).info.shareLevel == ShareLevel::EigenDg);
    }

    void overlapWithWhatAnotherKeepsCountsForTheLevelOfTheCard()
    {
        m_bank = *makeExampleBank(u":memory:"_s, u"KIEM"_s, test::tickingClock());
        QVERIFY_RESULT(runOverlap(*m_bank));
        const OverlapStore store(*m_bank);
        const ShownOverlap best = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}))->first();
        m_question = best.b.uid;
        const ShareLevel before = questionCard(card()).info.shareLevel;

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *m_bank, best.a.uid, [](KnowledgeQuestion &kept) { kept.shareLevel = ShareLevel::EigenDg; }));

        QVERIFY(before == ShareLevel::InternBzk);
        QVERIFY(questionCard(card()).info.shareLevel == ShareLevel::EigenDg);
    }

    void questionWithoutADossierHasNone()
    {
        m_question = test::insert(*m_bank, test::aQuestion());

        QCOMPARE(card().dossier, QString());
    }

    void questionOfADossierThatIsNotHereStillHasItsCard()
    {
        auto question = test::aQuestion();
        question.dossier = newUid(m_bank->now());
        m_question = test::insert(*m_bank, question);

        const auto content = questionCardContent(*m_bank, m_question, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->dossier, QString());
    }

    void conceptsAndProjectsAreNamed()
    {
        link(m_question, LinkType::Concept,
             test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s}));
        link(test::insert(*m_bank, ResearchProject{.title = u"Onderzoek"_s}), LinkType::Question, m_question);

        QCOMPARE(card().concepts, QStringList(u"wonen"_s));
        QCOMPARE(card().projects, QStringList(u"DGVB-PRJ-0001 Onderzoek"_s));
    }

    void projectInTheTrashIsNotNamed()
    {
        const Uid project = test::insert(*m_bank, ResearchProject{.title = u"Onderzoek"_s});
        link(project, LinkType::Question, m_question);
        QVERIFY_RESULT(test::removeRecord<ResearchProject>(*m_bank, project));

        QVERIFY(card().projects.isEmpty());
    }

    void studiesThatAnswerItStandStrongestFirst()
    {
        answer(test::insert(*m_bank, test::aStudy(u"Deels"_s)), AnswerDegree::Deels);
        answer(test::insert(*m_bank, test::aStudy(u"Volledig"_s)), AnswerDegree::Volledig);

        const QList<CardStudy> studies = card().studies;

        QCOMPARE(studies.size(), 2);
        QCOMPARE(studies[0].title, u"Volledig"_s);
        QCOMPARE(studies[0].code, u"DGVB-STU-0002"_s);
        QVERIFY(studies[1].degree == AnswerDegree::Deels);
    }

    void studyInTheTrashIsNoAnswer()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        answer(study, AnswerDegree::Volledig);
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, study));

        QVERIFY(card().studies.isEmpty());
    }

    void overlapsNameTheOtherRecordAndLeaveOutTheWeak()
    {
        m_bank = *makeExampleBank(u":memory:"_s, u"KIEM"_s, test::tickingClock());
        QVERIFY_RESULT(runOverlap(*m_bank));
        const OverlapStore store(*m_bank);
        const ShownOverlap best = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}))->first();
        m_question = best.b.uid;

        const QList<CardOverlap> overlaps = card().overlaps;

        QVERIFY(!overlaps.isEmpty());
        QCOMPARE(overlaps.first().code, best.a.code);
        QCOMPARE(overlaps.first().score, best.pair.score);
        const auto levels = *overlapOptions(*m_bank);
        for (const CardOverlap &overlap : overlaps) {
            QVERIFY(!overlap.why.isEmpty());
            QVERIFY(overlap.score >= levels.levels.probable);
        }
    }

    void questionThatIsNotHereIsNotFound()
    {
        QCOMPARE_ERROR(questionCardContent(*m_bank, newUid(m_bank->now()), Language::Nl),
                       Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestQuestionCardJob)
#include "tst_questioncardjob.moc"
