// SPDX-License-Identifier: EUPL-1.2
#include "jobs/questionmerge.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Two questions that ask the same become one.
class TestQuestionMerge : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_one;
    Uid m_other;

    KnowledgeQuestion question(const Uid &uid) const
    {
        return *m_bank->records<KnowledgeQuestion>().get(uid);
    }

    static KnowledgeQuestion asked(const QString &text)
    {
        KnowledgeQuestion question = test::aQuestion(text);
        question.status = QuestionStatus::Open;
        return question;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_one = test::insert(*m_bank, asked(u"Hoe groot is de leegstand?"_s));
        m_other = test::insert(*m_bank, asked(u"Hoeveel panden staan leeg?"_s));
    }

    void questionThatGoesSaysIntoWhichOne()
    {
        QVERIFY_RESULT(mergeQuestions(*m_bank, m_one, m_other));

        QVERIFY(question(m_one).status == QuestionStatus::Samengevoegd);
        QCOMPARE(question(m_one).mergedInto, m_other);
        QVERIFY(question(m_other).status == QuestionStatus::Open);
    }

    void mergingIsOneStepThatCanBeTakenBack()
    {
        QVERIFY_RESULT(mergeQuestions(*m_bank, m_one, m_other));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(question(m_one).status == QuestionStatus::Open);
        QVERIFY(question(m_one).mergedInto.isNull());
    }

    void questionDoesNotGoIntoItself()
    {
        QCOMPARE_ERROR(mergeQuestions(*m_bank, m_one, m_one), Error::Code::InvalidInput);
    }

    void questionDoesNotGoIntoOneThatIsMergedItself()
    {
        QVERIFY_RESULT(mergeQuestions(*m_bank, m_one, m_other));

        QCOMPARE_ERROR(mergeQuestions(*m_bank, m_other, m_one), Error::Code::InvalidInput);
    }

    void onlyWhatIsStillAskedCanGo()
    {
        QCOMPARE(*mergeableQuestions(*m_bank, {m_one, m_other}), (QList<Uid>{m_one, m_other}));

        QVERIFY_RESULT(mergeQuestions(*m_bank, m_one, m_other));

        QCOMPARE(*mergeableQuestions(*m_bank, {m_one, m_other}), QList<Uid>{m_other});
    }
};

QTEST_GUILESS_MAIN(TestQuestionMerge)
#include "tst_questionmerge.moc"
