// SPDX-License-Identifier: EUPL-1.2
#include "print/columnwidths.h"

#include <algorithm>

namespace kb::print {

QList<qreal> columnWidths(const QList<ColumnDemand> &columns, qreal width)
{
    QList<bool> isSettled(columns.size(), false);
    qreal perShare = 0;
    const auto wanted = [&](qsizetype i) {
        return isSettled[i] ? columns[i].least : perShare * columns[i].share;
    };

    // Each round settles at least one column or is the last.
    for (bool changed = true; changed;) {
        changed = false;
        qreal left = width;
        int shares = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            left -= isSettled[i] ? columns[i].least : 0;
            shares += isSettled[i] ? 0 : columns[i].share;
        }
        perShare = shares > 0 ? std::max(left, 0.0) / shares : 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!isSettled[i] && wanted(i) < columns[i].least)
                changed = isSettled[i] = true;
        }
    }

    qreal total = 0;
    QList<qreal> widths;
    for (qsizetype i = 0; i < columns.size(); ++i)
        total += widths.emplace_back(wanted(i));
    for (qreal &each : widths)
        each *= total > 0 ? width / total : 0; // less than they need, when there is not enough for all
    return widths;
}

} // namespace kb::print
