// SPDX-License-Identifier: EUPL-1.2
#include "bank/answers.h"
#include "model/studyrelation.h"
#include "support/testbank.h"

using namespace kb;

class TestAnswers : public QObject
{
    Q_OBJECT

    static Uid answer(Bank &bank, const Uid &study, const Uid &question, AnswerDegree degree)
    {
        StudyQuestionLink link;
        link.study = study;
        link.question = question;
        link.degree = degree;
        return test::insert(bank, link);
    }

    static QList<AnswerDegree> degreesOf(const Result<QList<StudyQuestionLink>> &answers)
    {
        QList<AnswerDegree> degrees;
        for (const StudyQuestionLink &answer : *answers)
            degrees.append(answer.degree);
        return degrees;
    }

    std::unique_ptr<Bank> m_bank;
    Uid m_question;
    Uid m_study;

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_question = test::insert(*m_bank, test::aQuestion());
        m_study = test::insert(*m_bank, test::aStudy());
    }

    void strongestDegreeOfAQuestionComesFirst()
    {
        for (const AnswerDegree degree : {AnswerDegree::Achtergrond, AnswerDegree::Tegengesteld,
                                          AnswerDegree::Volledig, AnswerDegree::Deels})
            answer(*m_bank, test::insert(*m_bank, test::aStudy()), m_question, degree);

        const auto answers = answersTo(*m_bank, m_question);

        QVERIFY_RESULT(answers);
        QCOMPARE(degreesOf(answers), (QList{AnswerDegree::Volledig, AnswerDegree::Deels,
                                            AnswerDegree::Tegengesteld, AnswerDegree::Achtergrond}));
    }

    void strongestDegreeOfAStudyComesFirst()
    {
        for (const AnswerDegree degree : {AnswerDegree::Deels, AnswerDegree::Volledig})
            answer(*m_bank, m_study, test::insert(*m_bank, test::aQuestion()), degree);

        const auto answers = answersOf(*m_bank, m_study);

        QVERIFY_RESULT(answers);
        QCOMPARE(degreesOf(answers), (QList{AnswerDegree::Volledig, AnswerDegree::Deels}));
    }

    void equalDegreesKeepTheOrderInWhichTheyWereGiven()
    {
        QList<Uid> given;
        for (int i = 0; i < 3; ++i) {
            given.append(test::insert(*m_bank, test::aStudy()));
            answer(*m_bank, given.last(), m_question, AnswerDegree::Deels);
        }

        const auto answers = answersTo(*m_bank, m_question);

        QList<Uid> studies;
        for (const StudyQuestionLink &link : *answers)
            studies.append(link.study);
        QCOMPARE(studies, given);
    }

    void answerThatWasTakenBackIsNone()
    {
        const Uid link = answer(*m_bank, m_study, m_question, AnswerDegree::Deels);
        QVERIFY_RESULT(test::removeRecord<StudyQuestionLink>(*m_bank, link));

        QVERIFY(answersTo(*m_bank, m_question)->isEmpty());
        QVERIFY(answersOf(*m_bank, m_study)->isEmpty());
    }

    void recordThatNobodyKnowsHasNoAnswers()
    {
        const auto answers = answersTo(*m_bank, newUid(m_bank->now()));

        QVERIFY_RESULT(answers);
        QVERIFY(answers->isEmpty());
    }

    void answerIsInDoubtWhenItsStudyIsWithdrawnOrReplaced()
    {
        answer(*m_bank, m_study, m_question, AnswerDegree::Volledig);
        QCOMPARE(*doubtfulAnswers(*m_bank, m_question), 0);

        const Uid newer = test::insert(*m_bank, test::aStudy());
        test::insert(*m_bank,
                     StudyRelation{.study = newer, .kind = StudyRelationKind::Vervangt, .target = m_study});

        QCOMPARE(*doubtfulAnswers(*m_bank, m_question), 1);
    }

    void backgroundThatIsWithdrawnLeavesTheAnswerAsItIs()
    {
        Study withdrawn = test::aStudy();
        withdrawn.publicationStatus = PublicationStatus::Ingetrokken;
        answer(*m_bank, test::insert(*m_bank, withdrawn), m_question, AnswerDegree::Achtergrond);
        QCOMPARE(*doubtfulAnswers(*m_bank, m_question), 0);

        answer(*m_bank, test::insert(*m_bank, withdrawn), m_question, AnswerDegree::Deels);

        QCOMPARE(*doubtfulAnswers(*m_bank, m_question), 1);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
