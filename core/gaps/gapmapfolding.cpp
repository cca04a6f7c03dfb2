// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapfolding.h"

namespace kb {

namespace {

int rowsBelow(const GapMap &map, qsizetype row)
{
    qsizetype after = row + 1;
    while (after < map.rows.size() && map.rows[after].depth > map.rows[row].depth)
        ++after;
    return int(after - row - 1);
}

} // namespace

/// A theme is only a word.
QString mapRowKey(const MapRow &row)
{
    return row.subject.isNull() ? row.name : textOf(row.subject);
}

qsizetype mapRowAbove(const GapMap &map, qsizetype row)
{
    for (qsizetype above = row - 1; above >= 0; --above) {
        if (map.rows[above].depth < map.rows[row].depth)
            return above;
    }
    return -1;
}

GapMap foldedMap(const GapMap &whole, const QSet<QString> &shut)
{
    GapMap folded = whole;
    folded.rows.clear();
    for (qsizetype number = 0; number < whole.rows.size();) {
        MapRow row = whole.rows[number];
        row.below = rowsBelow(whole, number);
        row.isShut = row.below > 0 && shut.contains(mapRowKey(row));
        number += row.isShut ? row.below + 1 : 1;
        folded.rows.append(row);
    }
    return folded;
}

} // namespace kb
