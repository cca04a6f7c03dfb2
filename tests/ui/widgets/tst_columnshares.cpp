// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnshares.h"

#include <QTest>

#include <numeric>

using namespace kb;

namespace {

/// A code that stays, two texts that may be cut off, and a number that may yield whole.
QList<ColumnNeed> fourColumns()
{
    return {{100, 100, false}, {200, 140, true}, {100, 70, true}, {50, 50, true}};
}

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

class TestColumnShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasItsWishWhereThereIsRoom()
    {
        const QList<int> widths = columnShares(fourColumns(), 450);

        QCOMPARE(widths, QList<int>({100, 200, 100, 50}));
    }

    void textsBecomeNarrowerByTheSameShareFirst()
    {
        const QList<int> widths = columnShares(fourColumns(), 405);

        QCOMPARE(widths, QList<int>({100, 170, 85, 50}));
    }

    void thoseAtTheEndYieldWhenThatIsNotEnough()
    {
        const QList<int> widths = columnShares(fourColumns(), 320);

        QCOMPARE(widths.last(), 0);
        QVERIFY(widths.at(2) >= 70);
        QVERIFY(sumOf(widths) <= 320);
    }

    void whatMayNotYieldStaysWhateverTheRoom()
    {
        const QList<int> widths = columnShares(fourColumns(), 10);

        QCOMPARE(widths, QList<int>({100, 0, 0, 0}));
    }

    void noRoomIsEverPassedWhileSomethingCanGiveWay()
    {
        for (int room = 100; room < 500; ++room) {
            const QList<int> widths = columnShares(fourColumns(), room);
            QVERIFY2(sumOf(widths) <= room, qPrintable(QString::number(room)));
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnShares)
#include "tst_columnshares.moc"
