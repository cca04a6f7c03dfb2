// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmap.h"
#include "report/griddrawing.h"

namespace kb {

/// How the cells say what is there: as a number, a mark for each study by its quality, or a figure with a
/// number that is larger, denser or longer where there is more.
enum class MapDisplay { Count, Quality, Bubbles, Heat, Bars };
template <>
inline constexpr auto codesOf<MapDisplay> = codes("aantal", "sterkte", "bollen", "warmte", "balken");

/// Where something of the map stands: its column is one of the map, or one of the three after those.
struct MapPlace
{
    qsizetype row = 0;
    qsizetype column = 0;

    bool operator==(const MapPlace &) const = default;
};
inline qsizetype questionsColumn(const GapMap &map)
{
    return map.columns.size();
}
inline qsizetype signalsColumn(const GapMap &map)
{
    return map.columns.size() + 1;
}

/// The mark before the name of a row that can be folded.
inline qsizetype foldColumn(const GapMap &map)
{
    return map.columns.size() + 2;
}

/// Of every place in the order in which a drawing has them.
QList<MapPlace> placesOf(const GapMap &map);

/// The map as rows and columns: studies, and beside them open questions, signals, and whether it is a gap.
Grid gapMapGrid(const GapMap &map, MapDisplay display);

/// What its cells mean: only what stands in them.
QString mapMarksLegend(const GapMap &map, MapDisplay display);

} // namespace kb
