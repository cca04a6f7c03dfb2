// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

#include <algorithm>

namespace kb::evaluate {

struct JudgedPair
{
    double score = 0;
    bool isOverlap = false; ///< as people judged
};

/// How far an alarm can be trusted that calls the pairs with the highest scores.
struct AlarmFigures
{
    double averagePrecision = 0;
    double recallAtNineInTen = 0; ///< the most that is found while nine in ten of what is called is right
};

/// Pairs of the same score are called together.
inline AlarmFigures alarmFigures(QList<JudgedPair> pairs)
{
    std::ranges::stable_sort(pairs, std::greater(), &JudgedPair::score);
    const double overlaps = double(std::ranges::count(pairs, true, &JudgedPair::isOverlap));
    AlarmFigures figures;
    double right = 0;
    for (qsizetype from = 0; from < pairs.size();) {
        qsizetype to = from;
        double here = 0;
        for (; to < pairs.size() && pairs[to].score == pairs[from].score; ++to)
            here += pairs[to].isOverlap ? 1 : 0;
        right += here;
        const double precision = right / double(to);
        figures.averagePrecision += precision * here / overlaps;
        if (precision >= 0.9)
            figures.recallAtNineInTen = std::max(figures.recallAtNineInTen, right / overlaps);
        from = to;
    }
    return figures;
}

} // namespace kb::evaluate
