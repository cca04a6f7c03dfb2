// SPDX-License-Identifier: EUPL-1.2
#include "overlap/countedpairs.h"

#include <algorithm>
#include <numeric>

namespace kb {

namespace {

constexpr qsizetype MostCountedPairs = 10;

int pointsTogether(const QList<CountedPair> &pairs)
{
    return std::accumulate(pairs.cbegin(), pairs.cend(), 0,
                           [](int sum, const CountedPair &pair) { return sum + pair.points; });
}

double averageOf(int points, int count)
{
    return count > 0 ? double(points) / count : 0;
}

} // namespace

CountedPairs CountedPairs::of(QList<CountedPair> pairs)
{
    std::ranges::stable_sort(pairs, std::ranges::greater{}, &CountedPair::points);
    const QList<CountedPair> others = pairs.mid(MostCountedPairs);
    return {pairs.mid(0, MostCountedPairs), int(others.size()), pointsTogether(others)};
}

int CountedPairs::count() const
{
    return int(highest.size()) + others;
}

int CountedPairs::points() const
{
    return pointsTogether(highest) + pointsOfOthers;
}

double CountedPairs::average() const
{
    return averageOf(points(), count());
}

double CountedPairs::averageOfOthers() const
{
    return averageOf(pointsOfOthers, others);
}

} // namespace kb
