// SPDX-License-Identifier: EUPL-1.2
#include "report/networklayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace kb;

namespace {

/// Two rings of that many nodes, each a group, with nothing between them.
struct TwoRings
{
    QList<int> groups;
    QList<NetworkLine> lines;

    explicit TwoRings(qsizetype size)
    {
        for (qsizetype node = 0; node < 2 * size; ++node) {
            const qsizetype start = node < size ? 0 : size;
            groups.append(node < size ? 0 : 1);
            lines.append({node, start + (node - start + 1) % size, 1});
        }
    }
};

double between(const NetworkPlan &plan, qsizetype one, qsizetype other)
{
    const QPointF way = plan.places[one] - plan.places[other];
    return std::hypot(way.x(), way.y());
}

double meanBetween(const NetworkPlan &plan, const QList<int> &groups, bool isSameGroup)
{
    double sum = 0;
    int count = 0;
    for (qsizetype one = 0; one < groups.size(); ++one) {
        for (qsizetype other = one + 1; other < groups.size(); ++other) {
            if ((groups[one] == groups[other]) != isSameGroup)
                continue;
            sum += between(plan, one, other);
            ++count;
        }
    }
    return sum / count;
}

} // namespace

class TestNetworkLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNetworkGivesTheSamePlan()
    {
        const TwoRings rings(8);

        QCOMPARE(layOutNetwork(rings.groups, rings.lines), layOutNetwork(rings.groups, rings.lines));
    }

    void noTwoNodesTouchAndAllAreOnTheGrid()
    {
        QRandomGenerator random(3);
        QList<int> groups;
        QList<NetworkLine> lines;
        for (int node = 0; node < 60; ++node) {
            groups.append(random.bounded(7) - 1);
            lines.append({node, random.bounded(60), random.generateDouble()});
        }

        const NetworkPlan plan = layOutNetwork(groups, lines);

        QCOMPARE(plan.places.size(), 60);
        for (qsizetype one = 0; one < 60; ++one) {
            const QPointF place = plan.places[one];
            QVERIFY(QRectF(QPointF(), plan.grid).contains(place));
            for (qsizetype other = 0; other < one; ++other)
                QVERIFY2(between(plan, one, other) > 0.4, qPrintable(QString::number(other)));
        }
    }

    void nodesOfAGroupStandTogether()
    {
        const TwoRings rings(8);

        const NetworkPlan plan = layOutNetwork(rings.groups, rings.lines);

        QVERIFY(meanBetween(plan, rings.groups, true) < meanBetween(plan, rings.groups, false));
    }

    void nodesOfAGroupStandInItsFieldBelowTheStripAndNoOthersDo()
    {
        const TwoRings rings(5);
        const QList<int> groups = rings.groups + QList<int>{-1, -1, -1};

        const NetworkPlan plan = layOutNetwork(groups, rings.lines);

        QCOMPARE(plan.fields.size(), 2);
        QVERIFY(!plan.fields[0].intersects(plan.fields[1]));
        for (qsizetype node = 0; node < groups.size(); ++node) {
            for (int group = 0; group < 2; ++group) {
                const QRectF below = plan.fields[group].adjusted(0, StripOfName, 0, 0);
                QCOMPARE(below.contains(plan.places[node]), groups[node] == group);
            }
        }
    }

    void oneNodeAndNoneAreLaidOutToo()
    {
        QCOMPARE(layOutNetwork({-1}, {}).places.size(), 1);
        QCOMPARE(layOutNetwork({}, {}).places.size(), 0);
    }

    void lineFromANodeToItselfDoesNoHarm()
    {
        const NetworkPlan plan = layOutNetwork({-1, -1}, {{0, 0, 1}, {0, 1, 1}});

        for (const QPointF &place : plan.places)
            QVERIFY(std::isfinite(place.x()) && std::isfinite(place.y()));
    }
};

QTEST_GUILESS_MAIN(TestNetworkLayout)
#include "tst_networklayout.moc"
