// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitylist.h"
#include "model/person.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who is named with a group of questions of the example because several units know them.
class TestOpportunityExperts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<OpportunityExpert> m_experts; ///< of all groups

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = test::openExample(test::tickingClock());
        const OpportunityList list(*m_bank);
        const auto groups = list.lines(*list.ids({}));
        QVERIFY_RESULT(groups);
        for (const OpportunityLine &group : *groups) {
            const auto around = list.around(group.questionUids());
            QVERIFY_RESULT(around);
            m_experts += around->experts;
        }
        QVERIFY(!m_experts.isEmpty());
    }

    void eachIsAnExpertOrAResearcher()
    {
        for (const OpportunityExpert &expert : m_experts) {
            const auto person = m_bank->records<Person>().get(expert.line.uid);
            QVERIFY_RESULT(person);
            QVERIFY2(person->roles.contains(PersonRole::Expert) ||
                         person->roles.contains(PersonRole::Onderzoeker),
                     qPrintable(expert.line.title));
        }
    }

    void eachIsNamedWithTheInstitute()
    {
        for (const OpportunityExpert &expert : m_experts)
            QVERIFY2(expert.inALine().startsWith(expert.line.title + u" ("_s), qPrintable(expert.line.title));
    }

    void whoWorksNowhereIsNamedAlone()
    {
        OpportunityExpert expert;
        expert.line.title = u"Noor Bakkali"_s;

        QCOMPARE(expert.inALine(), u"Noor Bakkali"_s);
    }
};

QTEST_GUILESS_MAIN(TestOpportunityExperts)
#include "tst_opportunityexperts.moc"
