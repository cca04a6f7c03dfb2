// SPDX-License-Identifier: EUPL-1.2
#include "overlap/likenessgraph.h"

#include <QTest>

using namespace kb;
using namespace kb::overlap;

namespace {

QList<quint32> recordsOf(const auto &neighbours)
{
    QList<quint32> records;
    for (const auto &neighbour : neighbours)
        records.append(neighbour.record);
    return records;
}

/// Records 0 to 7; the uid of a later one is greater.
LikenessGraph eightRecords()
{
    LikenessGraph graph;
    for (quint32 record = 0; record < 8; ++record)
        graph.addRecord(record, {.record = Uid::fromRfc4122(QByteArray(15, '\0') + char(record + 1))});
    return graph;
}

} // namespace

class TestLikenessGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likenessIsTheSameFromBothSides()
    {
        LikenessGraph graph = eightRecords();
        graph.connect(1, 4, 0.5);

        QCOMPARE(graph.likeness(1, 4), 0.5);
        QCOMPARE(graph.likeness(4, 1), 0.5);
        QCOMPARE(graph.likeness(1, 2), 0.0);
        QCOMPARE(graph.likeness(1, 1), 1.0);
    }

    void neighboursStandByNumberAndTheNearestByLikeness()
    {
        LikenessGraph graph = eightRecords();
        graph.connect(0, 5, 0.2);
        graph.connect(0, 2, 0.1);
        graph.connect(0, 3, 0.9);

        QCOMPARE(recordsOf(graph.neighbours(0)), (QList<quint32>{2, 3, 5}));
        QCOMPARE(recordsOf(graph.nearest(0)), (QList<quint32>{3, 5, 2}));
    }

    void fiveAreNearest()
    {
        LikenessGraph graph = eightRecords();
        for (quint32 other = 1; other < 8; ++other)
            graph.connect(0, other, 0.1 * other);

        QCOMPARE(recordsOf(graph.nearest(0)), (QList<quint32>{7, 6, 5, 4, 3}));
    }

    void betweenEqualsTheUidDecidesAndNotTheOrder()
    {
        LikenessGraph graph = eightRecords();
        for (const quint32 other : {7, 3, 5})
            graph.connect(0, other, 0.5);

        QCOMPARE(recordsOf(graph.nearest(0)), (QList<quint32>{3, 5, 7}));
    }

    void recordThatIsTakenAwayMakesRoomForTheNext()
    {
        LikenessGraph graph = eightRecords();
        for (quint32 other = 1; other < 8; ++other)
            graph.connect(0, other, 0.1 * other);

        graph.disconnect(7);

        QCOMPARE(recordsOf(graph.nearest(0)), (QList<quint32>{6, 5, 4, 3, 2}));
        QVERIFY(graph.neighbours(7).empty() && graph.nearest(7).empty());
        QCOMPARE(graph.likeness(0, 7), 0.0);
        QCOMPARE(graph.size(), 8U);
    }
};

QTEST_GUILESS_MAIN(TestLikenessGraph)
#include "tst_likenessgraph.moc"
