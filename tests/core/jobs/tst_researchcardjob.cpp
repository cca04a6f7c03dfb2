// SPDX-License-Identifier: EUPL-1.2
#include "jobs/researchcardjob.h"
#include "model/approach.h"
#include "model/finding.h"
#include "model/institute.h"
#include "model/note.h"
#include "model/policydossier.h"
#include "model/userecord.h"
#include "report/renderers.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestResearchCardJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_study;

    void link(LinkType type, const Uid &to) const
    {
        const auto linked = m_bank->write(
            {.act = u"link"_s}, [&](Write &write) { return m_bank->links().add(write, m_study, type, to); });
        QVERIFY_RESULT(linked);
    }

    ResearchCardContent card() const { return *researchCardContent(*m_bank, m_study, Language::Nl); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(u"DGVB"_s);
        auto study = test::aStudy();
        study.contributions = {{.name = u"Kuipers, E."_s}, {.name = u"Vries, J. de"_s}};
        study.shareLevel = ShareLevel::EigenDg;
        m_study = test::insert(*m_bank, study);
    }

    void cardHasTheStudyWithItsNamesAsPublished()
    {
        const ResearchCardContent content = card();

        QCOMPARE(content.study, *m_bank->records<Study>().get(m_study));
        QCOMPARE(content.authors, (QStringList{u"Kuipers, E."_s, u"Vries, J. de"_s}));
        QVERIFY(content.citation.plain().contains(u"Energiearmoede meten"));
    }

    void cardIsSharedNoWiderThanTheStudy() { QVERIFY(card().info.shareLevel == ShareLevel::EigenDg); }

    void whatTheStudyIsLinkedToIsNamed()
    {
        link(LinkType::PerformedBy, test::insert(*m_bank, Institute{.nameNl = u"Bureau Twee"_s}));
        link(LinkType::PerformedBy, test::insert(*m_bank, Institute{.nameNl = u"Bureau Een"_s}));
        link(LinkType::Dossier,
             test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Leefbare kernen"_s}));

        QCOMPARE(card().institutes, (QStringList{u"Bureau Twee"_s, u"Bureau Een"_s}));
        QCOMPARE(card().dossiers, QStringList(u"Leefbare kernen"_s));
    }

    void whatTheStudyFoundAndWhereItWasUsedIsThere() // scenario 1, step 19
    {
        const Uid approach = test::insert(*m_bank, Approach{.nameNl = u"Subsidie"_s});
        test::insert(*m_bank, Finding{.study = m_study,
                                      .approach = approach,
                                      .direction = FindingDirection::WerktDeels,
                                      .strength = 2,
                                      .statement = u"Minder leegstand"_s,
                                      .conditions = u"De eigenaar bezit de winkel"_s,
                                      .page = u"31"_s});
        UseRecord use{.object = m_study, .usingUnit = m_bank->identity().unit, .reference = u"Nota 7"_s};
        use.date = QDate(2026, 3, 2);
        use.usedIn = UsedIn::Beleidsnota;
        test::insert(*m_bank, use);
        use.usedIn = UsedIn::BewustNietGebruikt;
        test::insert(*m_bank, use);

        const ResearchCardContent content = card();

        QCOMPARE(content.findings.size(), 1);
        QCOMPARE(content.findings.first().approach, u"Subsidie"_s);
        QCOMPARE(content.findings.first().direction, u"Works partly"_s);
        QCOMPARE(content.findings.first().strength, u"Before and after"_s);
        QCOMPARE(content.findings.first().page, u"31"_s);
        QCOMPARE(content.limits, QStringList{u"De eigenaar bezit de winkel"_s});
        QCOMPARE(content.usedIn, QStringList{u"Policy paper: Nota 7"_s});
    }

    void dossierInTheTrashIsNotNamed()
    {
        const Uid dossier =
            test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Leefbare kernen"_s});
        link(LinkType::Dossier, dossier);
        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*m_bank, dossier));

        QVERIFY(card().dossiers.isEmpty());
    }

    void questionsThatItAnswersStandOnIt()
    {
        StudyQuestionLink answer;
        answer.study = m_study;
        answer.question = test::insert(*m_bank, test::aQuestion(u"Hoe groot is het?"_s));
        answer.degree = AnswerDegree::Deels;
        test::insert(*m_bank, answer);

        const QList<CardAnswer> answers = card().answers;

        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0].code, u"DGVB-VRG-0001"_s);
        QCOMPARE(answers[0].question, u"Hoe groot is het?"_s);
        QVERIFY(answers[0].degree == AnswerDegree::Deels);
    }

    void questionInTheTrashIsNotAnswered()
    {
        StudyQuestionLink answer;
        answer.study = m_study;
        answer.question = test::insert(*m_bank, test::aQuestion());
        test::insert(*m_bank, answer);
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, answer.question));

        QVERIFY(card().answers.isEmpty());
    }

    void otherStudiesStandOnItWithWhatTheyAre()
    {
        StudyRelation relation;
        relation.study = m_study;
        relation.kind = StudyRelationKind::VervolgOp;
        relation.target = test::insert(*m_bank, test::aStudy(u"De eerste meting"_s));
        test::insert(*m_bank, relation);

        const QList<CardRelation> relations = card().relations;

        QCOMPARE(relations.size(), 1);
        QVERIFY(relations[0].kind == StudyRelationKind::VervolgOp);
        QCOMPARE(relations[0].title, u"De eerste meting"_s);
        QCOMPARE(relations[0].code, u"DGVB-STU-0002"_s);
    }

    void studyInTheTrashIsNoRelation()
    {
        StudyRelation relation;
        relation.study = m_study;
        relation.target = test::insert(*m_bank, test::aStudy());
        test::insert(*m_bank, relation);
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, relation.target));

        QVERIFY(card().relations.isEmpty());
    }

    void cardIsSharedNoWiderThanWhatItNames_data()
    {
        QTest::addColumn<Kind>("named");
        QTest::newRow("a question that it answers") << Kind::KnowledgeQuestion;
        QTest::newRow("another study") << Kind::Study;
        QTest::newRow("a dossier") << Kind::PolicyDossier;
        QTest::newRow("an approach") << Kind::Approach;
    }

    void cardIsSharedNoWiderThanWhatItNames()
    {
        QFETCH(const Kind, named);
        const auto levelIf = [&](Kind kind) {
            return kind == named ? ShareLevel::EigenDg : ShareLevel::InternBzk;
        };
        auto question = test::aQuestion();
        question.shareLevel = levelIf(Kind::KnowledgeQuestion);
        auto other = test::aStudy(u"De eerste meting"_s);
        other.shareLevel = levelIf(Kind::Study);
        PolicyDossier dossier{.code = u"D3"_s, .title = u"Leefbare kernen"_s};
        dossier.shareLevel = levelIf(Kind::PolicyDossier);
        Approach approach{.nameNl = u"Huurtoeslag"_s};
        approach.shareLevel = levelIf(Kind::Approach);
        m_study = test::insert(*m_bank, test::aStudy());
        link(LinkType::Dossier, test::insert(*m_bank, dossier));
        test::insert(*m_bank,
                     StudyQuestionLink{.study = m_study, .question = test::insert(*m_bank, question)});
        test::insert(*m_bank, StudyRelation{.study = m_study, .target = test::insert(*m_bank, other)});
        test::insert(*m_bank, Finding{.study = m_study,
                                      .approach = test::insert(*m_bank, approach),
                                      .statement = u"Het helpt"_s});

        QVERIFY(card().info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(researchCard(card()).info.shareLevel == ShareLevel::EigenDg);
    }

    void notesAreNotPrinted() // spec 02, 2.1: a personal one never leaves the bank
    {
        for (const NoteVisibility visibility : allOf<NoteVisibility>())
            test::insert(*m_bank,
                         Note{.about = m_study, .text = u"Bel de wethouder"_s, .visibility = visibility});

        QVERIFY(!renderHtml(researchCard(card())).contains(u"wethouder"_s));
    }

    void studyThatIsNotHereIsNotFound()
    {
        QCOMPARE_ERROR(researchCardContent(*m_bank, newUid(m_bank->now()), Language::Nl),
                       Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestResearchCardJob)
#include "tst_researchcardjob.moc"
