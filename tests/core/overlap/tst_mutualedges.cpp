// SPDX-License-Identifier: EUPL-1.2
#include "overlap/mutualedges.h"

#include <QTest>

using namespace kb;
using namespace kb::overlap;

namespace {

/// A chain of records, each like the next.
LikenessGraph chain(quint32 length)
{
    LikenessGraph graph;
    for (quint32 record = 0; record < length; ++record)
        graph.addRecord(record, {.record = namedUid(QLatin1StringView("r"), QByteArray::number(record))});
    for (quint32 record = 1; record < length; ++record)
        graph.connect(record - 1, record, 0.5);
    return graph;
}

} // namespace

class TestMutualEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgeStandsOnlyBetweenRecordsThatAreEachOthersNearest()
    {
        LikenessGraph star = chain(1);
        for (quint32 leaf = 1; leaf <= 8; ++leaf) {
            star.addRecord(leaf, {.record = namedUid(QLatin1StringView("r"), QByteArray::number(leaf))});
            star.connect(0, leaf, 0.1 * leaf);
        }

        const MutualEdges edges(star);

        QCOMPARE(edges.of(0).size(), size_t(5));
        QVERIFY(edges.of(3).empty()); // the middle has five that are nearer
        QCOMPARE(edges.of(4).size(), size_t(1));
    }

    void edgeWeighsTheSameFromBothEnds()
    {
        const MutualEdges edges(chain(3));

        QCOMPARE(edges.of(0).at(0).value, edges.of(1).at(0).value);
        QCOMPARE(edges.of(0).at(0).value, 0.25 / std::sqrt(0.25 * 0.5));
    }

    void recordThatCameLaterHasNone() { QVERIFY(MutualEdges(chain(2)).of(7).empty()); }

    void changeReachesAsFarAsItsSteps()
    {
        const MutualEdges edges(chain(9));

        QCOMPARE(reachOfChange(edges, edges, {4}, 2), (std::vector<quint32>{2, 3, 4, 5, 6}));
        QCOMPARE(reachOfChange(edges, edges, {}, 2), std::vector<quint32>());
    }

    void recordsWhoseEdgesDifferHaveChangedThemselves()
    {
        const MutualEdges before(chain(9));
        LikenessGraph graph = chain(9);
        graph.connect(0, 8, 0.9);

        const MutualEdges after(graph);

        // both ends, the neighbours whose edges weigh less beside them, and one step on
        QCOMPARE(reachOfChange(before, after, {}, 0), (std::vector<quint32>{0, 1, 7, 8}));
        QCOMPARE(reachOfChange(before, after, {}, 1), (std::vector<quint32>{0, 1, 2, 6, 7, 8}));
    }
};

QTEST_GUILESS_MAIN(TestMutualEdges)
#include "tst_mutualedges.moc"
