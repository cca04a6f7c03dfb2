// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnshares.h"

#include <algorithm>

namespace kb {

namespace {

/// The last that may yield, until what stays fits at its narrowest.
QList<bool> whoStays(const QList<ColumnNeed> &needs, int room)
{
    QList<bool> stays(needs.size(), true);
    qint64 least = 0;
    for (const ColumnNeed &need : needs)
        least += need.least;
    for (qsizetype column = needs.size() - 1; column >= 0 && least > room; --column) {
        if (!needs[column].mayYield)
            continue;
        stays[column] = false;
        least -= needs[column].least;
    }
    return stays;
}

} // namespace

QList<int> columnShares(const QList<ColumnNeed> &needs, int room)
{
    const QList<bool> stays = whoStays(needs, room);
    qint64 wished = 0;
    qint64 spare = 0; ///< by how much all together may become narrower
    for (qsizetype column = 0; column < needs.size(); ++column) {
        wished += stays[column] ? needs[column].wish : 0;
        spare += stays[column] ? needs[column].wish - needs[column].least : 0;
    }
    const qint64 tooMuch = std::clamp<qint64>(wished - room, 0, spare);

    QList<int> widths;
    for (qsizetype column = 0; column < needs.size(); ++column) {
        const ColumnNeed &need = needs[column];
        const qint64 narrower = spare > 0 ? ((need.wish - need.least) * tooMuch + spare - 1) / spare : 0;
        widths.append(stays[column] ? int(need.wish - narrower) : 0);
    }
    return widths;
}

} // namespace kb
