// SPDX-License-Identifier: EUPL-1.2
#include "jobs/advicelist.h"
#include "jobs/approachlist.h"
#include "jobs/bulletinlist.h"
#include "jobs/eventlist.h"
#include "jobs/explorationlist.h"
#include "jobs/questionlist.h"
#include "jobs/signallist.h"
#include "jobs/studylist.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;

/// Whoever orders a list by its owners sees them in the order of their codes, as they stand in the column.
class TestOwnerOrder : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    /// As the list shows them.
    template <typename List, typename Query> QStringList owners() const
    {
        Query query;
        query.sorting.key = QStringLiteral("owner");
        const List list(*m_bank);
        const auto ids = list.ids(query);
        const auto lines = ids ? list.lines(*ids) : ids.error();
        if (!lines)
            qFatal("no list");
        QStringList codes;
        for (const auto &line : *lines)
            codes.append(line.ownerCode);
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = test::openExample(test::tickingClock(), test::ExampleState::Plain);
    }

    void listIsOrderedByTheCodesOfItsOwners_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("studies") << owners<StudyList, StudyQuery>();
        QTest::newRow("questions") << owners<QuestionList, QuestionQuery>();
        QTest::newRow("signals") << owners<SignalList, SignalQuery>();
        QTest::newRow("events") << owners<EventList, EventQuery>();
        QTest::newRow("advices") << owners<AdviceList, AdviceQuery>();
        QTest::newRow("bulletins") << owners<BulletinList, BulletinQuery>();
        QTest::newRow("explorations") << owners<ExplorationList, ExplorationQuery>();
        QTest::newRow("approaches") << owners<ApproachList, ApproachQuery>();
    }

    void listIsOrderedByTheCodesOfItsOwners()
    {
        QFETCH(const QStringList, codes);
        QStringList ordered = codes;
        ordered.sort();

        QVERIFY(!codes.isEmpty());
        QCOMPARE(codes, ordered);
    }
};

QTEST_GUILESS_MAIN(TestOwnerOrder)
#include "tst_ownerorder.moc"
