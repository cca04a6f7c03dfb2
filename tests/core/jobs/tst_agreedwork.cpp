// SPDX-License-Identifier: EUPL-1.2
#include "bank/children.h"
#include "jobs/agreedwork.h"
#include "jobs/linkedrecords.h"
#include "model/committeemember.h"
#include "model/researchproject.h"
#include "model/studyquestionlink.h"
#include "model/task.h"
#include "model/unit.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What somebody has to do because of what units agreed.
class TestAgreedWork : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_dgro;
    Uid m_dgvb;
    Uid m_question;

    Uid aUnitOfTheBank(const QString &code) const
    {
        Unit unit;
        unit.code = code;
        unit.nameNl = u"Eenheid "_s + code;
        return test::insert(*m_bank, unit);
    }
    Uid aQuestionOf(const Uid &unit) const
    {
        KnowledgeQuestion question = test::aQuestion();
        question.ownerUnit = unit;
        return test::insert(*m_bank, question);
    }
    Uid aProjectOf(const Uid &unit, Phase phase) const
    {
        ResearchProject project{.title = u"Leegstand meten"_s, .phase = phase};
        project.ownerUnit = unit;
        return test::insert(*m_bank, project);
    }
    Result<> ask(const Uid &project, const Uid &question) const
    {
        return tie(project, LinkType::Question, question);
    }
    AgreedWork agreed(ActionKind kind, const QList<Uid> &about) const
    {
        return {.kind = kind,
                .title = u"Samen uitvragen"_s,
                .about = about,
                .lead = m_dgro,
                .others = {m_dgvb},
                .due = QDate(2026, 4, 1)};
    }
    Result<Uid> writeTasks(const AgreedWork &work) const
    {
        const StepLabel label{u"make"_s, Kind::Task, 1, work.title};
        return m_bank->write(label, [&](Write &write) { return writeAgreedTasks(*m_bank, write, work); });
    }
    QList<Task> tasks() const { return *m_bank->records<Task>().all(); }
    QList<Uid> proposedFor(const Uid &question) const
    {
        return *m_bank->links().to(question, LinkType::MayAnswer);
    }
    QList<CommitteeMember> membersOf(const Uid &project) const
    {
        return *childrenOf<CommitteeMember>(*m_bank, "committee_member/of_project", project);
    }
    Uid aStudyOf(const Uid &unit) const
    {
        Study found = test::aStudy();
        found.ownerUnit = unit;
        return test::insert(*m_bank, found);
    }
    Result<> tie(const Uid &from, LinkType type, const Uid &to) const
    {
        const StepLabel label{u"link"_s, Kind::ResearchProject, 1, u"Leegstand"_s};
        return m_bank->write(label, [&](Write &write) { return m_bank->links().add(write, from, type, to); });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(u"KIEM"_s, true);
        m_dgro = aUnitOfTheBank(u"DGRO"_s);
        m_dgvb = aUnitOfTheBank(u"DGVB"_s);
        m_question = aQuestionOf(m_dgvb);
    }

    void resultIsDiscussedByTheUnitThatLeads()
    {
        const Uid study = aStudyOf(m_dgro);

        const auto made = writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, study}));

        QVERIFY_RESULT(made);
        QCOMPARE(tasks().size(), 1);
        const Task task = tasks().first();
        QCOMPARE(task.uid, *made);
        QCOMPARE(task.unit, m_dgro);
        QCOMPARE(task.about, m_question);
        QCOMPARE(task.due, QDate(2026, 4, 1));
        QCOMPARE(task.origin, TaskOrigin::Afspraak);
        QVERIFY(task.what.contains(m_bank->records<Study>().get(study)->refcode));
        QVERIFY(task.what.contains(m_bank->records<KnowledgeQuestion>().get(m_question)->refcode));
    }

    void resultIsProposedAndAnswersNothingYet()
    {
        const Uid study = aStudyOf(m_dgro);

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, study})));

        QCOMPARE(proposedFor(m_question), QList{study});
        QVERIFY(m_bank->records<StudyQuestionLink>().ids()->isEmpty());
    }

    void resultsOfTheProjectAreProposed()
    {
        const Uid project = aProjectOf(m_dgro, Phase::Opgeleverd);
        const Uid study = aStudyOf(m_dgro);
        QVERIFY_RESULT(tie(project, LinkType::Result, study));

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, project})));

        QCOMPARE(proposedFor(m_question), QList{study});
    }

    void resultOfResearchOnOneQuestionIsProposedForTheOther()
    {
        const Uid studied = aQuestionOf(m_dgro);
        const Uid project = aProjectOf(m_dgro, Phase::Opgeleverd);
        const Uid study = aStudyOf(m_dgro);
        QVERIFY_RESULT(ask(project, studied));
        QVERIFY_RESULT(tie(project, LinkType::Result, study));

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, studied})));

        QCOMPARE(proposedFor(m_question), QList{study});
        QVERIFY(tasks().first().what.contains(m_bank->records<Study>().get(study)->refcode));
    }

    void whatAnswersTheQuestionIsNotProposed()
    {
        const Uid study = aStudyOf(m_dgro);
        test::insert(*m_bank, StudyQuestionLink{.study = study, .question = m_question});

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, study})));

        QVERIFY(proposedFor(m_question).isEmpty());
    }

    void proposalIsOneStepWithItsTask()
    {
        const Uid study = aStudyOf(m_dgro);
        QVERIFY_RESULT(writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, study})));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(proposedFor(m_question).isEmpty());
        QVERIFY(tasks().isEmpty());
    }

    void proposalIsNoneAnyMoreOnceItIsConfirmed()
    {
        const Uid study = aStudyOf(m_dgro);
        QVERIFY_RESULT(writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, study})));
        const StepLabel label{u"link"_s, Kind::Study, 1, u"Leegstand"_s};

        QVERIFY_RESULT(m_bank->write(label, [&](Write &write) {
            return makeLink(*m_bank, write, study, {.form = LinkForm::Answer}, m_question);
        }));

        QVERIFY(proposedFor(m_question).isEmpty());
        QCOMPARE(m_bank->records<StudyQuestionLink>().ids()->size(), 1);
    }

    void unitThatJoinsNamesItsMember()
    {
        const Uid project = aProjectOf(m_dgro, Phase::Lopend);

        const auto made = writeTasks(agreed(ActionKind::CommissieAansluiten, {m_question, project}));

        QVERIFY_RESULT(made);
        QCOMPARE(tasks().size(), 1);
        const Task task = tasks().first();
        QCOMPARE(task.unit, m_dgvb); // DGRO has the project
        QCOMPARE(task.about, project);
        QVERIFY2(task.what.startsWith(u"Name a member of DGVB for the committee of "_s),
                 qPrintable(task.what));
    }

    void placeOfTheMemberIsStillToBeNamed()
    {
        const Uid project = aProjectOf(m_dgro, Phase::Lopend);

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::CommissieAansluiten, {m_question, project})));

        const QList<CommitteeMember> members = membersOf(project);
        QCOMPARE(members.size(), 1);
        QCOMPARE(members.first().unit, m_dgvb);
        QVERIFY(members.first().person.isNull());
        QVERIFY(members.first().role == CommitteeRole::Lid);
    }

    void unitHasOnePlaceHoweverOftenItIsAgreed()
    {
        const Uid project = aProjectOf(m_dgro, Phase::Lopend);
        const AgreedWork work = agreed(ActionKind::CommissieAansluiten, {m_question, project});

        QVERIFY_RESULT(writeTasks(work));
        QVERIFY_RESULT(writeTasks(work));

        QCOMPARE(membersOf(project).size(), 1);
    }

    void placeIsOneStepWithItsTask()
    {
        const Uid project = aProjectOf(m_dgro, Phase::Lopend);
        QVERIFY_RESULT(writeTasks(agreed(ActionKind::CommissieAansluiten, {m_question, project})));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(membersOf(project).isEmpty());
        QVERIFY(tasks().isEmpty());
    }

    void membersAreForTheProjectThatIsUnderWay()
    {
        const Uid running = aProjectOf(m_dgro, Phase::Lopend);
        const Uid idea = aProjectOf(m_dgro, Phase::Idee);
        QVERIFY_RESULT(ask(running, m_question));
        QVERIFY_RESULT(ask(idea, m_question));
        const Uid other = aQuestionOf(m_dgro);

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::CommissieAansluiten, {m_question, other})));

        QCOMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().about, running);
        QVERIFY(membersOf(idea).isEmpty());
    }

    void withoutAProjectTheTaskIsAboutTheOneToCome()
    {
        const Uid other = aQuestionOf(m_dgro);

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::CommissieAansluiten, {m_question, other})));

        QCOMPARE(tasks().size(), 1);
        const Task task = tasks().first();
        QCOMPARE(task.about, m_question);
        QCOMPARE(task.unit, m_dgvb); // DGRO leads
        QVERIFY2(task.what.startsWith(
                     u"Name a member of DGVB for the committee of the project still to be made on "_s),
                 qPrintable(task.what));
        QVERIFY(m_bank->records<CommitteeMember>().ids()->isEmpty());
    }

    void projectThatIsDeliveredHasNoCommitteeToJoin()
    {
        const Uid delivered = aProjectOf(m_dgro, Phase::Opgeleverd);

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::CommissieAansluiten, {m_question, delivered})));

        QVERIFY(membersOf(delivered).isEmpty());
    }

    void otherKindsHaveNoTasks()
    {
        QCOMPARE_ERROR(writeTasks(agreed(ActionKind::WerkVerdelen, {m_question})), Error::Code::InvalidInput);
    }

    void proposalIsATaskOfTheUnitThatLeads()
    {
        const AgreedWork work = agreed(ActionKind::SamenProgrammeren, {m_question});
        const StepLabel label{u"make"_s, Kind::ResearchProject, 1, work.title};

        const auto made =
            m_bank->write(label, [&](Write &write) { return writeAgreedResearch(*m_bank, write, work); });

        QVERIFY_RESULT(made);
        QCOMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().about, *made);
        QCOMPARE(tasks().first().unit, m_dgro);
        QCOMPARE(tasks().first().what, u"Work out the proposal: Samen uitvragen"_s);
    }
};

QTEST_GUILESS_MAIN(TestAgreedWork)
#include "tst_agreedwork.moc"
