// SPDX-License-Identifier: EUPL-1.2
#include "overlap/smoothing.h"

#include <QTest>

#include <numeric>

using namespace kb;
using namespace kb::overlap;

namespace {

/// 0 and 1 share no word; 2 and 3 resemble them both. 4 stands alone.
LikenessGraph fiveTexts()
{
    LikenessGraph graph;
    for (quint32 record = 0; record < 5; ++record)
        graph.addRecord(record, {.record = Uid::fromRfc4122(QByteArray(15, '\0') + char(record + 1))});
    graph.connect(0, 2, 0.6);
    graph.connect(1, 2, 0.5);
    graph.connect(0, 3, 0.3);
    graph.connect(1, 3, 0.2);
    return graph;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 2e-6; // likeness is rounded to millionths
}

} // namespace

class TestSmoothing : public QObject
{
    Q_OBJECT

    const LikenessGraph m_graph = fiveTexts();

private Q_SLOTS:
    void textsThatResembleTheSameTextsAreAlike()
    {
        QCOMPARE(m_graph.likeness(0, 1), 0.0);

        Smoothing smoothing(m_graph, Smoothing::Reach::Neighbours);

        QVERIFY(smoothing.likeness(0, 1) > 0);
        QVERIFY(smoothing.likeness(0, 2) > smoothing.likeness(0, 1));
    }

    void ownTextAloneIsTheLikenessOfTheGraph()
    {
        Smoothing smoothing(m_graph, Smoothing::Reach::OwnTextOnly);

        for (quint32 a = 0; a < m_graph.size(); ++a) {
            for (quint32 b = 0; b < m_graph.size(); ++b)
                QVERIFY(isNear(smoothing.likeness(a, b), m_graph.likeness(a, b)));
        }
    }

    void likenessIsTheSameFromBothSidesAndFromTheWholeRow()
    {
        Smoothing smoothing(m_graph, Smoothing::Reach::Neighbours);

        for (quint32 a = 0; a < m_graph.size(); ++a) {
            for (const Neighbour &other : smoothing.withAll(a)) {
                QVERIFY(isNear(other.value, smoothing.likeness(a, other.record)));
                QVERIFY(isNear(other.value, smoothing.likeness(other.record, a)));
            }
        }
    }

    void likenessFromARecordOnIsThatOfTheWholeRow()
    {
        Smoothing smoothing(m_graph, Smoothing::Reach::Neighbours);

        for (quint32 a = 0; a < m_graph.size(); ++a) {
            Neighbours rest = smoothing.withAll(a);
            std::erase_if(rest, [](const Neighbour &other) { return other.record < 2; });
            QCOMPARE(smoothing.withAll(a, 2), rest);
        }
    }

    void whatStandsAloneIsLikeNothing()
    {
        Smoothing smoothing(m_graph, Smoothing::Reach::Neighbours);

        QVERIFY(smoothing.withAll(4).empty());
        QCOMPARE(smoothing.likeness(4, 0), 0.0);
    }

    void directAndGoBetweensAddUpToTheLikeness()
    {
        Smoothing smoothing(m_graph, Smoothing::Reach::Neighbours);

        for (quint32 a = 0; a < m_graph.size(); ++a) {
            for (quint32 b = a + 1; b < m_graph.size(); ++b) {
                const Neighbours between = smoothing.goBetweens(a, b);
                const double brought =
                    std::accumulate(between.begin(), between.end(), 0.0,
                                    [](double sum, const Neighbour &one) { return sum + one.value; });
                QVERIFY(isNear(smoothing.direct(a, b) + brought, smoothing.likeness(a, b)));
            }
        }
    }

    void thirdTextThatBringsMostStandsFirst()
    {
        Smoothing smoothing(m_graph, Smoothing::Reach::Neighbours);

        const Neighbours between = smoothing.goBetweens(0, 1);

        QCOMPARE(between.size(), size_t(2));
        QCOMPARE(between[0].record, 2U);
        QVERIFY(between[0].value > between[1].value);
    }
};

QTEST_GUILESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
