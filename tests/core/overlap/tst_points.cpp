// SPDX-License-Identifier: EUPL-1.2
#include "overlap/points.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace kb::overlap;

class TestPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsLeftGoToTheLargestRemainders()
    {
        QCOMPARE(wholePoints({10.2, 20.7, 5.6}, 37), (QList<int>{10, 21, 6}));
    }

    void ofEqualsTheFirstGetsThePoint() { QCOMPARE(wholePoints({1.5, 1.5}, 3), (QList<int>{2, 1})); }

    void partsBelowZeroAddUpToo()
    {
        const QList<int> points = wholePoints({40.6, 20.3, -12.4}, 48);

        QCOMPARE(std::accumulate(points.begin(), points.end(), 0), 48);
    }

    void whatIsWholeStaysAsItIs() { QCOMPARE(wholePoints({30, 12, -4}, 38), (QList<int>{30, 12, -4})); }

    void noPartsAreNoPoints() { QCOMPARE(wholePoints({}, 0), QList<int>()); }

    void anyPartsAddUpToTheirRoundedSumAndNoneMovesByAPoint()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 2000; ++round) {
            QList<double> parts;
            for (int left = random.bounded(1, 9); left > 0; --left)
                parts.append(random.generateDouble() * 60 - 15);
            const int total = qRound(std::accumulate(parts.begin(), parts.end(), 0.0));

            const QList<int> points = wholePoints(parts, total);

            QCOMPARE(points.size(), parts.size());
            QCOMPARE(std::accumulate(points.begin(), points.end(), 0), total);
            for (qsizetype i = 0; i < parts.size(); ++i)
                QVERIFY(std::abs(points[i] - parts[i]) <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestPoints)
#include "tst_points.moc"
