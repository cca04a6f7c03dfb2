// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What the report says of every pair.
class TestReportedPairs : public QObject
{
    Q_OBJECT

    QList<ReportedPair> m_pairs;

private Q_SLOTS:
    void initTestCase()
    {
        const auto bank = test::openExample(test::tickingClock());
        const auto content = overlapReportContent(*bank, Language::Nl);
        QVERIFY_RESULT(content);
        m_pairs = content->pairs;
        QVERIFY(!m_pairs.isEmpty());
    }

    void partsOfEveryPairAddUpToItsScore()
    {
        for (const ReportedPair &pair : std::as_const(m_pairs)) {
            int sum = 0;
            for (const ReportedPart &part : pair.parts)
                sum += part.points;
            QCOMPARE(sum, pair.score);
        }
    }

    void everyPairSaysWhenAndWhatNext()
    {
        int told = 0;
        for (const ReportedPair &pair : std::as_const(m_pairs)) {
            QVERIFY2(!pair.proposal.isEmpty(), qPrintable(pair.a.code));
            if (!pair.a.needBy.isValid() || !pair.b.needBy.isValid())
                continue;
            const auto moment = std::ranges::find_if(pair.parts, &ReportedPart::isTold);
            QVERIFY2(moment != pair.parts.end(), qPrintable(pair.a.code));
            QVERIFY(moment->evidence.contains(u"month"_s));
            ++told;
        }
        QVERIFY(told > 0);
    }
};

QTEST_GUILESS_MAIN(TestReportedPairs)
#include "tst_reportedpairs.moc"
