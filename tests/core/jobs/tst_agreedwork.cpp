// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedwork.h"
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
        const StepLabel label{u"link"_s, Kind::ResearchProject, 1, u"Leegstand"_s};
        return m_bank->write(label, [&](Write &write) {
            return m_bank->links().add(write, project, LinkType::Question, question);
        });
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
        Study found = test::aStudy();
        found.ownerUnit = m_dgro;
        const Uid study = test::insert(*m_bank, found);

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

    void resultAnswersNothingBeforeItIsDiscussed()
    {
        Study found = test::aStudy();
        found.ownerUnit = m_dgro;
        const Uid study = test::insert(*m_bank, found);

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::ResultaatDelen, {m_question, study})));

        QVERIFY(m_bank->records<StudyQuestionLink>().ids()->isEmpty());
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
    }

    void withoutAProjectTheTasksBelongToTheFirstRecord()
    {
        const Uid other = aQuestionOf(m_dgro);

        QVERIFY_RESULT(writeTasks(agreed(ActionKind::CommissieAansluiten, {m_question, other})));

        QCOMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().about, m_question);
        QCOMPARE(tasks().first().unit, m_dgro); // the question is of DGVB
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
