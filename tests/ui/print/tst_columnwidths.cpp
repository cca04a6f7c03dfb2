// SPDX-License-Identifier: EUPL-1.2
#include "print/columnwidths.h"

#include <QTest>

#include <numeric>

using namespace kb::print;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesDivideTheWidth() { QCOMPARE(columnWidths({{1, 0}, {3, 0}}, 100), (QList<qreal>{25, 75})); }

    void aLongWordTakesWhatItNeedsFromTheOthers()
    {
        QCOMPARE(columnWidths({{1, 40}, {1, 0}, {2, 0}}, 100), (QList<qreal>{40, 20, 40}));
    }

    void oneNeedCanLeadToAnother()
    {
        // Settling the first leaves 10 per share, which the second cannot do with.
        QCOMPARE(columnWidths({{1, 60}, {1, 15}, {3, 0}}, 100), (QList<qreal>{60, 15, 25}));
    }

    void whenThereIsNotEnoughForAllEveryoneGivesIn()
    {
        QCOMPARE(columnWidths({{1, 150}, {1, 50}}, 100), (QList<qreal>{75, 25}));
    }

    void theWidthsAlwaysAddUp()
    {
        for (int seed = 1; seed < 500; ++seed) {
            QList<ColumnDemand> demands;
            for (int column = 0; column <= seed % 7; ++column)
                demands.append({1 + (seed * (column + 3)) % 5, qreal((seed * 7919 * (column + 1)) % 60)});

            const QList<qreal> widths = columnWidths(demands, 160);

            QVERIFY(std::ranges::all_of(widths, [](qreal width) { return width >= 0; }));
            QVERIFY(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - 160) < 1e-6);
        }
    }

    void noColumnsNeedNoWidth() { QVERIFY(columnWidths({}, 100).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
