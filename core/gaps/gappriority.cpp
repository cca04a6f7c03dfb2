// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gappriority.h"

#include <QMap>

#include <algorithm>

namespace kb {

namespace {

/// How the points of demand are parted; what a division leaves over counts for nothing.
struct DemandPoints
{
    explicit DemandPoints(const GapWeights &weights)
        : m_sum(std::max(1, share(weights.needed) + share(weights.neededBy) + share(weights.signalStrength)))
    {
    }

    int of(int weight) const { return FullDemand * share(weight) / m_sum; }

private:
    static int share(int weight) { return std::clamp(weight, 0, MostWeight); }

    int m_sum;
};

/// `most` on the day and after it, nothing from the far day on.
int pointsOfDay(QDate day, int most, int farMonths, QDate on)
{
    const qint64 far = on.daysTo(on.addMonths(farMonths));
    if (!day.isValid() || far <= 0)
        return 0;
    const qint64 left = std::clamp<qint64>(far - on.daysTo(day), 0, far);
    return int(most * left / far);
}

} // namespace

GapPriority priorityOf(const GapDemand &demand, GapNature nature, const GapWeights &weights, QDate on)
{
    const DemandPoints points(weights);
    const int strength = std::clamp(demand.signalStrength, 0, StrongestSignal);
    return {.needed = demand.isNeeded ? points.of(weights.needed) : 0,
            .neededBy = pointsOfDay(demand.neededBy, points.of(weights.neededBy), weights.farMonths, on),
            .signalStrength = points.of(weights.signalStrength) * strength / StrongestSignal,
            .covered = std::clamp(weights.covered[size_t(nature)], 0, FullCoverage)};
}

QList<GapPlace> placesOf(const QList<GapPriority> &priorities)
{
    QMap<int, int> many; // by points, fewest first
    for (const GapPriority &priority : priorities)
        ++many[priority.points()];
    QMap<int, GapPlace> places;
    int before = 0;
    for (auto points = many.cend(); points != many.cbegin();) {
        --points;
        places.insert(points.key(), {.place = before + 1, .sharedBy = points.value()});
        before += points.value();
    }
    QList<GapPlace> all;
    for (const GapPriority &priority : priorities)
        all.append(places.value(priority.points()));
    return all;
}

} // namespace kb
