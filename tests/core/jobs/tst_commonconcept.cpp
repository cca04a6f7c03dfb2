// SPDX-License-Identifier: EUPL-1.2
#include "jobs/commonconcept.h"
#include "model/concept.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A concept that all questions have makes a pair of each two, and says nothing of them.
class TestCommonConcept : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    Uid addConcept(const QString &label, bool isGeneral = false) const
    {
        Concept subject;
        subject.prefNl = label;
        subject.scheme = u"wonen"_s;
        subject.isGeneral = isGeneral;
        return test::insert(*m_bank, subject);
    }
    /// So many questions, of which the first ones are about the concept.
    void ask(int count, int about, const Uid &subject) const
    {
        for (int i = 0; i < count; ++i) {
            const Uid question =
                test::insert(*m_bank, test::aQuestion(u"Wat speelt er in straat %1?"_s.arg(i)));
            if (i < about)
                give(question, subject);
        }
    }
    void give(const Uid &question, const Uid &subject) const
    {
        const StepLabel label{.act = u"link"_s, .kind = Kind::KnowledgeQuestion};
        QVERIFY_RESULT(m_bank->write(label, [&](Write &write) {
            return m_bank->links().add(write, question, LinkType::Concept, subject);
        }));
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void conceptOfAllQuestionsIsNamed()
    {
        ask(CommonConcept::FewQuestions, CommonConcept::FewQuestions, addConcept(u"wonen"_s));

        const auto most = mostCommonConcept(*m_bank);

        QVERIFY_RESULT(most);
        QCOMPARE(most->name, u"wonen"_s);
        QCOMPARE(most->questions, CommonConcept::FewQuestions);
        QCOMPARE(most->ofAll, CommonConcept::FewQuestions);
        QVERIFY(most->isWorthSaying());
    }

    void conceptOfHalfTheQuestionsIsNotWorthSaying()
    {
        ask(20, 10, addConcept(u"wonen"_s));

        const auto most = mostCommonConcept(*m_bank);

        QVERIFY_RESULT(most);
        QCOMPARE(most->questions, 10);
        QVERIFY(!most->isWorthSaying());
    }

    void fewQuestionsMayBeAboutOneThing()
    {
        ask(3, 3, addConcept(u"wonen"_s));

        const auto most = mostCommonConcept(*m_bank);

        QVERIFY_RESULT(most);
        QCOMPARE(most->questions, 3);
        QVERIFY(!most->isWorthSaying());
    }

    void generalConceptCountsAlready()
    {
        ask(12, 12, addConcept(u"gemeenten"_s, true));

        const auto most = mostCommonConcept(*m_bank);

        QVERIFY_RESULT(most);
        QVERIFY(most->name.isEmpty());
    }

    void bankWithoutQuestionsHasNone() { QVERIFY(!mostCommonConcept(*m_bank)->isWorthSaying()); }
};

QTEST_GUILESS_MAIN(TestCommonConcept)
#include "tst_commonconcept.moc"
