// SPDX-License-Identifier: EUPL-1.2
#include "overlap/reportorder.h"

#include <algorithm>
#include <tuple>

namespace kb::overlap {

namespace {

/// The smaller key comes first.
using OrderKey = std::tuple<OverlapLevel, QDate, bool, int, QString, QString, Uid, Uid>;

OrderKey keyOf(const Overlap &overlap, const std::function<QString(const Uid &)> &codeOf)
{
    static const QDate Never(9999, 12, 31);
    QString first = codeOf(overlap.a);
    QString second = codeOf(overlap.b);
    if (second < first)
        std::swap(first, second);
    return {overlap.level,
            overlap.urgentBy.isValid() ? overlap.urgentBy : Never,
            !overlap.canStillChange,
            -overlap.score,
            first,
            second,
            overlap.a,
            overlap.b};
}

} // namespace

void sortForReport(QList<Overlap> &overlaps, const std::function<QString(const Uid &)> &codeOf)
{
    std::vector<std::pair<OrderKey, qsizetype>> order;
    for (const Overlap &overlap : overlaps)
        order.emplace_back(keyOf(overlap, codeOf), qsizetype(order.size()));
    std::ranges::sort(order);

    QList<Overlap> sorted;
    for (const auto &[key, place] : order)
        sorted.append(std::move(overlaps[place]));
    overlaps = std::move(sorted);
}

} // namespace kb::overlap
