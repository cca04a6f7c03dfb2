// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedwork.h"
#include "model/knowledgequestion.h"
#include "model/studyquestionlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Two questions are about the same, and one of them is answered: it is agreed to share what answers it.
class TestAnswerShared : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_answered;
    Uid m_asking;

    Uid aStudyThatAnswers(AnswerDegree degree) const
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        test::insert(*m_bank, StudyQuestionLink{.study = study, .question = m_answered, .degree = degree});
        return study;
    }
    Result<Uid> share() const
    {
        const AgreedWork work{.kind = ActionKind::ResultaatDelen,
                              .title = u"Leegstand"_s,
                              .about = {m_answered, m_asking},
                              .lead = m_bank->identity().unit,
                              .due = QDate(2026, 4, 1)};
        const StepLabel label{u"make"_s, Kind::Task, 1, work.title};
        return m_bank->write(label, [&](Write &write) { return writeAgreedTasks(*m_bank, write, work); });
    }
    QList<Uid> proposedFor(const Uid &question) const
    {
        return *m_bank->links().to(question, LinkType::MayAnswer);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(u"KIEM"_s, true);
        KnowledgeQuestion answered = test::aQuestion();
        answered.status = QuestionStatus::Beantwoord;
        m_answered = test::insert(*m_bank, answered);
        m_asking = test::insert(*m_bank, test::aQuestion(u"Hoeveel kantoren staan leeg?"_s));
    }

    void studyIsProposedForTheQuestionThatStillAsks()
    {
        const Uid study = aStudyThatAnswers(AnswerDegree::Volledig);

        QVERIFY_RESULT(share());

        QCOMPARE(proposedFor(m_asking), QList{study});
        QVERIFY(proposedFor(m_answered).isEmpty());
    }

    void taskNamesTheStudyAndTheQuestionThatStillAsks()
    {
        const Uid study = aStudyThatAnswers(AnswerDegree::Volledig);

        const auto made = share();

        QVERIFY_RESULT(made);
        const auto task = m_bank->records<Task>().get(*made);
        QVERIFY_RESULT(task);
        QCOMPARE(task->about, m_asking);
        QVERIFY2(task->what.contains(m_bank->records<Study>().get(study)->refcode), qPrintable(task->what));
        QVERIFY(!task->what.contains(m_bank->records<KnowledgeQuestion>().get(m_answered)->refcode));
    }

    void whatIsOnlyBackgroundIsNotShared()
    {
        aStudyThatAnswers(AnswerDegree::Achtergrond);

        QVERIFY_RESULT(share());

        QVERIFY(proposedFor(m_asking).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnswerShared)
#include "tst_answershared.moc"
