// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapcoding.h"

namespace kb {

namespace {

QSet<Uid> peopleOf(const MapCell &cell, const QHash<Uid, QSet<Uid>> &placedBy)
{
    QSet<Uid> people;
    for (const QList<Uid> &studies : cell.studies) {
        for (const Uid &study : studies)
            people += placedBy.value(study);
    }
    return people;
}

} // namespace

MapCoding codingOf(const GapMap &map, const QHash<Uid, QSet<Uid>> &placedBy)
{
    MapCoding coding;
    for (qsizetype row = 0; row < map.rows.size(); ++row) {
        const QList<MapCell> &cells = map.rows[row].cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QSet<Uid> people = peopleOf(cells[column], placedBy);
            if (people.isEmpty())
                continue;
            ++coding.cells;
            if (people.size() == 1)
                coding.byOne.append({row, column, *people.cbegin()});
        }
    }
    return coding;
}

} // namespace kb
