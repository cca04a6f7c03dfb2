// SPDX-License-Identifier: EUPL-1.2
#include "report/networkforces.h"

#include <QHash>

#include <cmath>

namespace kb {

namespace {

constexpr int Rounds = 240;
constexpr double FirstStep = 0.12; ///< of the whole, by which a node may move; it shrinks to nothing
constexpr double PullOfGroup = 0.4;
constexpr double PullOfMiddle = 0.06;

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

/// The plane of a network while its nodes push and pull each other.
class NetworkForces
{
public:
    NetworkForces(const QList<int> &groups, const QList<NetworkLine> &lines)
        : m_groups(groups)
        , m_lines(lines)
        , m_distance(0.9 / std::sqrt(double(std::max<qsizetype>(1, groups.size()))))
    {
        begin();
    }

    QList<QPointF> settled()
    {
        for (int round = 0; round < Rounds; ++round)
            move(FirstStep * (1 - double(round) / Rounds));
        return m_places;
    }

private:
    /// Groups on a sunflower, the nodes of one around its middle; a node without group is one by itself.
    void begin()
    {
        QHash<int, int> order;
        QList<int> seeds;
        for (qsizetype node = 0; node < m_groups.size(); ++node) {
            const int key = m_groups[node] >= 0 ? m_groups[node] : -1 - int(node);
            if (!order.contains(key))
                order.insert(key, int(order.size()));
            seeds.append(order.value(key));
        }
        constexpr double goldenAngle = 2.399963229728653;
        QHash<int, int> nth;
        for (const int seed : seeds) {
            const double radius = 0.5 * std::sqrt((seed + 0.5) / double(order.size()));
            const double around = goldenAngle * nth[seed]++;
            const QPointF middle(radius * std::cos(goldenAngle * seed),
                                 radius * std::sin(goldenAngle * seed));
            m_places.append(middle + 0.3 * m_distance * QPointF(std::cos(around), std::sin(around)));
        }
    }

    void move(double step)
    {
        QList<QPointF> pushes(m_places.size());
        repel(pushes);
        attract(pushes);
        gather(pushes);
        for (qsizetype node = 0; node < m_places.size(); ++node) {
            const double length = lengthOf(pushes[node]);
            if (length > 0)
                m_places[node] += pushes[node] * (std::min(length, step) / length);
        }
    }

    void repel(QList<QPointF> &pushes) const
    {
        for (qsizetype one = 0; one < m_places.size(); ++one) {
            for (qsizetype other = one + 1; other < m_places.size(); ++other) {
                const QPointF way = m_places[one] - m_places[other];
                const double length = std::max(1e-3, lengthOf(way));
                const QPointF push = way * (m_distance * m_distance / (length * length));
                pushes[one] += push;
                pushes[other] -= push;
            }
        }
    }

    void attract(QList<QPointF> &pushes) const
    {
        for (const NetworkLine &line : m_lines) {
            const QPointF way = m_places[line.other] - m_places[line.one];
            const QPointF pull = way * (line.strength * lengthOf(way) / m_distance);
            pushes[line.one] += pull;
            pushes[line.other] -= pull;
        }
    }

    void gather(QList<QPointF> &pushes) const
    {
        QHash<int, std::pair<QPointF, int>> sums;
        for (qsizetype node = 0; node < m_places.size(); ++node) {
            auto &[sum, count] = sums[m_groups[node]];
            sum += m_places[node];
            ++count;
        }
        for (qsizetype node = 0; node < m_places.size(); ++node) {
            pushes[node] -= PullOfMiddle * m_places[node];
            if (m_groups[node] < 0)
                continue;
            const auto &[sum, count] = sums[m_groups[node]];
            pushes[node] += PullOfGroup * (sum / count - m_places[node]);
        }
    }

    const QList<int> &m_groups;
    const QList<NetworkLine> &m_lines;
    double m_distance;
    QList<QPointF> m_places;
};

} // namespace

QList<QPointF> settledNodes(const QList<int> &groups, const QList<NetworkLine> &lines)
{
    return NetworkForces(groups, lines).settled();
}

} // namespace kb
