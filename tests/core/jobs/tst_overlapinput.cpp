// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/overlapinput.h"
#include "model/approach.h"
#include "model/committeemember.h"
#include "model/concept.h"
#include "model/finding.h"
#include "model/institute.h"
#include "model/note.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/studyquestionlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestOverlapInput : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_question;
    Uid m_study;
    Uid m_project;

    void link(const Uid &from, LinkType type, const Uid &to) const
    {
        const auto linked = m_bank->write(
            {.act = u"link"_s}, [&](Write &write) { return m_bank->links().add(write, from, type, to); });
        QVERIFY_RESULT(linked);
    }

    static Study withDoi(const QString &doi, StudyType type = StudyType::Rapport)
    {
        Study study = test::aStudy();
        study.doi = doi;
        study.type = type;
        return study;
    }

    OverlapBank input() const { return *overlapInput(*m_bank); }

    std::optional<OverlapProfile> profile(const Uid &record) const
    {
        const OverlapBank all = input();
        const auto found = std::ranges::find(all.profiles, record, &OverlapProfile::record);
        return found == all.profiles.end() ? std::nullopt : std::optional(*found);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_question = test::insert(*m_bank, test::aQuestion());
        m_study = test::insert(*m_bank, test::aStudy());
        m_project = test::insert(*m_bank, ResearchProject{.title = u"Onderzoek naar wonen"_s});
    }

    void everyQuestionStudyAndProjectTakesPart()
    {
        QCOMPARE(input().profiles.size(), 3);
        QVERIFY(profile(m_question)->kind == Kind::KnowledgeQuestion);
        QVERIFY(profile(m_study)->kind == Kind::Study);
        QVERIFY(profile(m_project)->kind == Kind::ResearchProject);
    }

    void studiesWithOneDoiAreOneStudy()
    {
        const Uid ours = test::insert(*m_bank, withDoi(u"10.1000/abc"_s));
        const Uid theirs = test::insert(*m_bank, withDoi(u"https://doi.org/10.1000/ABC"_s));
        const Uid other = test::insert(*m_bank, test::aQuestion(u"Wat zegt de andere vraag?"_s));
        test::insert(*m_bank, StudyQuestionLink{.study = ours, .question = m_question});
        test::insert(*m_bank, StudyQuestionLink{.study = theirs, .question = other});

        QCOMPARE(profile(m_question)->studies, QList<Uid>{std::min(ours, theirs)});
        QCOMPARE(profile(other)->studies, profile(m_question)->studies);
        QCOMPARE(profile(ours)->work, profile(theirs)->work);
        QCOMPARE(profile(m_study)->work, m_study);
    }

    void chapterIsNotTheBookWhoseDoiItHas()
    {
        const Uid book = test::insert(*m_bank, withDoi(u"10.1000/abc"_s));
        const Uid chapter = test::insert(*m_bank, withDoi(u"10.1000/abc"_s, StudyType::Hoofdstuk));

        QCOMPARE(profile(book)->work, book);
        QCOMPARE(profile(chapter)->work, chapter);
    }

    void approachOfAStudyIsAlsoThatOfTheQuestionItAnswers()
    {
        const Uid approach = test::insert(*m_bank, Approach{.nameNl = u"Burgerberaad"_s});
        test::insert(*m_bank, Finding{.study = m_study, .approach = approach, .statement = u"Het werkt."_s});
        test::insert(*m_bank, StudyQuestionLink{.study = m_study, .question = m_question});

        QCOMPARE(profile(m_study)->approaches, QList<Uid>{approach});
        QCOMPARE(profile(m_question)->approaches, QList<Uid>{approach});
    }

    void approachThatWentIntoOthersIsTheLastOfThese()
    {
        const Uid last = test::insert(*m_bank, Approach{.nameNl = u"Burgerberaad"_s});
        const Uid middle = test::insert(*m_bank, Approach{.nameNl = u"Burgerforum"_s});
        const auto other = test::makeBank(u"DGRO"_s);
        QVERIFY_RESULT(receive(*other, *allOperations(*m_bank)));
        const Uid first = test::insert(*other, Approach{.nameNl = u"Burgerraad"_s, .mergedInto = middle});
        const Uid study = test::insert(*other, test::aStudy());
        test::insert(*other, Finding{.study = study, .approach = first, .statement = u"Het werkt."_s});
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*other)));

        QVERIFY_RESULT(
            test::edit<Approach>(*m_bank, middle, [&](Approach &edited) { edited.mergedInto = last; }));

        QCOMPARE(profile(study)->approaches, QList<Uid>{last});
    }

    void peopleOfAProjectAreItsCommitteeAndWhoDoesTheWork()
    {
        const Uid contractor = test::insert(*m_bank, Institute{.nameNl = u"Bureau"_s});
        const Uid helper = test::insert(*m_bank, Institute{.nameNl = u"Panel"_s});
        const Uid member =
            test::insert(*m_bank, Person{.family = u"Kuipers"_s, .roles = {PersonRole::Expert}});
        const Uid project = test::insert(
            *m_bank, ResearchProject{.title = u"Onderzoek naar kernen"_s, .contractor = contractor});
        link(project, LinkType::Subcontractor, helper);
        test::insert(*m_bank, CommitteeMember{.project = project, .person = member});

        QCOMPARE(profile(project)->people, (QList<Uid>{member, helper, contractor}));
    }

    void projectAlsoSaysWhatItsQuestionsAsk()
    {
        link(m_project, LinkType::Question, m_question);

        QVERIFY(profile(m_project)->text.contains(test::aQuestion().text));
    }

    void whatIsInTheTrashTakesNoPart()
    {
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, m_study));

        QVERIFY(!profile(m_study));
    }

    void linksOfAQuestionAreItsConceptsAndTheStudiesThatAnswerIt()
    {
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        link(m_question, LinkType::Concept, subject);
        StudyQuestionLink answer;
        answer.study = m_study;
        answer.question = m_question;
        test::insert(*m_bank, answer);

        QCOMPARE(profile(m_question)->concepts, QList<Uid>{subject});
        QCOMPARE(profile(m_question)->studies, QList<Uid>{m_study});
    }

    void linksOfAStudyAreItsConceptsDossiersAndPerformers()
    {
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        const Uid dossier = test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Kernen"_s});
        const Uid institute = test::insert(*m_bank, Institute{.nameNl = u"Bureau"_s});
        link(m_study, LinkType::Concept, subject);
        link(m_study, LinkType::Dossier, dossier);
        link(m_study, LinkType::PerformedBy, institute);

        QCOMPARE(profile(m_study)->concepts, QList<Uid>{subject});
        QCOMPARE(profile(m_study)->dossiers, QList<Uid>{dossier});
        QCOMPARE(profile(m_study)->people, QList<Uid>{institute});
    }

    void linksOfAProjectAreItsQuestionsAndResults()
    {
        link(m_project, LinkType::Question, m_question);
        link(m_project, LinkType::Result, m_study);

        QCOMPARE(profile(m_project)->questions, QList<Uid>{m_question});
        QCOMPARE(profile(m_project)->studies, QList<Uid>{m_study});
    }

    void linkThatWasTakenAwayIsNotThere()
    {
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        link(m_question, LinkType::Concept, subject);
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(profile(m_question)->concepts.isEmpty());
    }

    void whatLiesInTheTrashIsNoEvidence()
    {
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        const Uid dossier = test::insert(*m_bank, PolicyDossier{.code = u"D3"_s, .title = u"Kernen"_s});
        test::insert(*m_bank, StudyQuestionLink{.study = m_study, .question = m_question});
        QVERIFY_RESULT(test::removeRecord<Concept>(*m_bank, subject)); // in use it could not go
        link(m_question, LinkType::Concept, subject);
        link(m_project, LinkType::Dossier, dossier);
        link(m_project, LinkType::Question, m_question);
        link(m_project, LinkType::Result, m_study);
        QVERIFY(!profile(m_project)->dossiers.isEmpty());

        QVERIFY_RESULT(test::removeRecord<PolicyDossier>(*m_bank, dossier));
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, m_study));

        QVERIFY(profile(m_question)->concepts.isEmpty());
        QVERIFY(profile(m_question)->studies.isEmpty());
        QVERIFY(profile(m_project)->dossiers.isEmpty());
        QVERIFY(profile(m_project)->studies.isEmpty());
        QCOMPARE(profile(m_project)->questions, QList<Uid>{m_question});
    }

    void questionCanStillChangeWhileAProjectOfItIsNotAwarded()
    {
        QVERIFY(!profile(m_question)->canStillChange);

        link(m_project, LinkType::Question, m_question);
        QVERIFY(profile(m_question)->canStillChange);
        QVERIFY(profile(m_project)->canStillChange);

        ResearchProject awarded{.title = u"Gegund"_s, .phase = Phase::Gegund};
        const Uid other = test::insert(*m_bank, test::aQuestion());
        link(test::insert(*m_bank, awarded), LinkType::Question, other);
        QVERIFY(!profile(other)->canStillChange);
    }

    void conceptListHasEveryLabelAndWhereItStands()
    {
        Concept subject{.scheme = u"wonen"_s};
        subject.prefNl = u"leegstand"_s;
        subject.altNl = {u"lege panden"_s};
        subject.prefEn = u"vacancy"_s;
        subject.broader = test::insert(*m_bank, Concept{.prefNl = u"vastgoed"_s, .scheme = u"wonen"_s});
        subject.isGeneral = true;
        const Uid uid = test::insert(*m_bank, subject);

        const QList<ConceptLabels> concepts = input().concepts;

        const ConceptLabels expected{
            uid, {u"leegstand"_s, u"lege panden"_s, u"vacancy"_s}, subject.broader, true};
        QVERIFY(concepts.contains(expected));
    }

    void conceptThatLapsedIsNoConceptAnyMore()
    {
        test::insert(*m_bank,
                     Concept{.prefNl = u"oud"_s, .scheme = u"wonen"_s, .status = ConceptStatus::Vervallen});

        QVERIFY(input().concepts.isEmpty());
    }

    void textsThatTeachAreAnswersSummariesDescriptionsAndSharedNotes()
    {
        auto question = test::aQuestion();
        question.answerSummary = u"het antwoord"_s;
        test::insert(*m_bank, question);
        auto study = test::aStudy();
        study.abstract = u"de samenvatting"_s;
        test::insert(*m_bank, study);
        test::insert(*m_bank,
                     PolicyDossier{.code = u"D3"_s, .title = u"D"_s, .description = u"de omschrijving"_s});
        test::insert(*m_bank, Note{.about = m_study, .text = u"de notitie"_s});
        test::insert(
            *m_bank,
            Note{.about = m_study, .text = u"alleen voor mij"_s, .visibility = NoteVisibility::Persoonlijk});

        QStringList texts = input().texts;
        texts.sort();

        QCOMPARE(texts, (QStringList{u"de notitie"_s, u"de omschrijving"_s, u"de samenvatting"_s,
                                     u"het antwoord"_s}));
    }

    void emptyBankIsEmptyInput()
    {
        m_bank = test::makeBank();

        const auto read = overlapInput(*m_bank);

        QVERIFY_RESULT(read);
        QVERIFY(read->profiles.isEmpty() && read->concepts.isEmpty() && read->texts.isEmpty());
    }

    void failureToReadIsAnErrorAndNotAnEmptyBank()
    {
        QVERIFY_RESULT(m_bank->context().db.runScript("DROP TABLE link"));

        QVERIFY(!overlapInput(*m_bank));
    }
};

QTEST_GUILESS_MAIN(TestOverlapInput)
#include "tst_overlapinput.moc"
