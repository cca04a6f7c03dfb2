// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapstore.h"
#include "support/testbank.h"

using namespace kb;

class TestOverlapJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    static QList<qint64> idsOf(Bank &bank, const OverlapFilter &filter = {})
    {
        return *OverlapStore(bank).ids(filter);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = *makeExampleBank(QStringLiteral(":memory:"), QStringLiteral("KIEM"), test::tickingClock());
    }

    void runKeepsThePairsThatItCounts()
    {
        const auto summary = runOverlap(*m_bank);

        QVERIFY_RESULT(summary);
        QVERIFY(summary->strong > 0);
        const auto count = [&](OverlapLevel level) {
            return int(idsOf(*m_bank, {.levels = {level}}).size());
        };
        QCOMPARE(count(OverlapLevel::Strong), summary->strong);
        QCOMPARE(count(OverlapLevel::Probable), summary->probable);
        QVERIFY(OverlapStore(*m_bank).lastRun()->computedAt.isValid());
    }

    void pointsOfEveryPairAddUpToItsScore()
    {
        QVERIFY_RESULT(runOverlap(*m_bank));
        const auto shown = OverlapStore(*m_bank).rows(idsOf(*m_bank));
        QVERIFY(shown->size() > 10);

        for (const ShownOverlap &overlap : *shown) {
            int sum = 0;
            for (const OverlapPart &part : overlap.pair.parts)
                sum += part.points;
            QCOMPARE(sum, overlap.pair.score);
            QVERIFY(overlap.a.unitCode != overlap.b.unitCode);
        }
    }

    void secondRunSaysTheSame()
    {
        QVERIFY_RESULT(runOverlap(*m_bank));
        const auto before = OverlapStore(*m_bank).rows(idsOf(*m_bank));

        QVERIFY_RESULT(runOverlap(*m_bank));
        const auto after = OverlapStore(*m_bank).rows(idsOf(*m_bank));

        QCOMPARE(after->size(), before->size());
        for (qsizetype at = 0; at < after->size(); ++at)
            QCOMPARE(after->at(at).pair, before->at(at).pair);
    }

    void runWritesNothingInTheLog()
    {
        const qint64 before = *m_bank->context().log.count();

        QVERIFY_RESULT(runOverlap(*m_bank));

        QCOMPARE(*m_bank->context().log.count(), before);
    }

    void stoppedRunLeavesTheLastOne()
    {
        QVERIFY_RESULT(runOverlap(*m_bank));
        const QList<qint64> before = idsOf(*m_bank);
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(runOverlap(*m_bank, {}, stop.get_token()), Error::Code::Cancelled);

        QCOMPARE(idsOf(*m_bank), before);
    }
};

QTEST_GUILESS_MAIN(TestOverlapJob)
#include "tst_overlapjob.moc"
