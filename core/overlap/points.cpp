// SPDX-License-Identifier: EUPL-1.2
#include "overlap/points.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kb::overlap {

QList<int> wholePoints(const QList<double> &parts, int total)
{
    QList<int> points;
    for (const double part : parts)
        points.append(int(std::floor(part)));

    QList<qsizetype> byRemainder(parts.size());
    std::iota(byRemainder.begin(), byRemainder.end(), 0);
    std::ranges::stable_sort(byRemainder, std::ranges::greater{},
                             [&](qsizetype i) { return parts[i] - points[i]; });

    const int left = total - std::accumulate(points.cbegin(), points.cend(), 0);
    for (int i = 0; i < left && i < byRemainder.size(); ++i)
        ++points[byRemainder[i]];
    return points;
}

} // namespace kb::overlap
