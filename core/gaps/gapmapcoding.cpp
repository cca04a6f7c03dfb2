// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapcoding.h"

#include "gaps/gapmapfolding.h"

namespace kb {

namespace {

/// Who filled each cell of the whole map.
class MapCoders
{
public:
    MapCoders(const GapMap &whole, const MapPeople &people)
        : m_people(people)
    {
        for (qsizetype row = 0; row < whole.rows.size(); ++row) {
            const auto placers = people.placers.constFind(whole.rows[row].subject);
            if (placers == people.placers.cend())
                continue;
            for (qsizetype at = row; at >= 0; at = mapRowAbove(whole, at))
                addTo(m_placers[mapRowKey(whole.rows[at])], *placers);
        }
    }

    QSet<Uid> of(const MapRow &row, const MapCell &cell) const
    {
        const StudyPeople placers = m_placers.value(mapRowKey(row));
        QSet<Uid> people;
        for (const QList<Uid> &studies : cell.studies) {
            for (const Uid &study : studies) {
                const auto finders = m_people.finders.constFind(study);
                people += finders != m_people.finders.cend() ? *finders : placers.value(study);
            }
        }
        return people;
    }

private:
    static void addTo(StudyPeople &row, const StudyPeople &placers)
    {
        for (const auto &[study, people] : placers.asKeyValueRange())
            row[study] += people;
    }

    const MapPeople &m_people;
    QHash<QString, StudyPeople> m_placers; ///< in a row or below it, by its key
};

} // namespace

MapCoding codingOf(const GapMap &shown, const GapMap &whole, const MapPeople &people)
{
    const MapCoders coders(whole, people);
    MapCoding coding;
    for (qsizetype row = 0; row < shown.rows.size(); ++row) {
        const QList<MapCell> &cells = shown.rows[row].cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QSet<Uid> filledBy = coders.of(shown.rows[row], cells[column]);
            if (!filledBy.isEmpty())
                ++coding.cells;
            else if (cells[column].count() > 0)
                ++coding.unknown;
            if (filledBy.size() == 1)
                coding.byOne.append({row, column, *filledBy.cbegin()});
        }
    }
    return coding;
}

} // namespace kb
