// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmapdrawing.h"

#include "report/gapmapwords.h"
#include "report/words.h"

namespace kb {

namespace {

/// Among marks: its legend says so (spec 03, 3.5).
const QString NoStudies = QStringLiteral(".");

GridCell cellOfStudies(const MapCell &cell, MapDisplay display)
{
    if (cell.count() == 0)
        return {.words = NoStudies};
    if (display == MapDisplay::Count)
        return {.words = QString::number(cell.count()), .boldness = doc::Boldness::Bold};
    return {.marks = {{GridMark::Form::Full, int(cell.of(MapQuality::Good).size())},
                      {GridMark::Form::Open, int(cell.of(MapQuality::Other).size())},
                      {GridMark::Form::Dotted, int(cell.of(MapQuality::Old).size())}}};
}

GridCell cellOfDemand(const QString &words, bool isNone, const QString &spoken)
{
    return {.words = isNone ? NoStudies : words, .spoken = spoken};
}

QString questionCount(const MapRow &row)
{
    return QStringLiteral("%1 (%2)").arg(row.questions.size()).arg(row.needed);
}

GridFold foldOf(const MapRow &row)
{
    if (row.below == 0)
        return GridFold::None;
    return row.isShut ? GridFold::Shut : GridFold::Open;
}

constexpr int MarksWithRoom = 3; ///< more of them may stand as one with their number

bool hasCell(const GapMap &map, bool (*asked)(const MapCell &))
{
    return std::ranges::any_of(map.rows,
                               [&](const MapRow &row) { return std::ranges::any_of(row.cells, asked); });
}

bool hasOldStudies(const GapMap &map)
{
    return hasCell(map, [](const MapCell &cell) { return !cell.of(MapQuality::Old).isEmpty(); });
}

bool hasCountedMarks(const GapMap &map)
{
    return hasCell(map, [](const MapCell &cell) { return cell.count() > MarksWithRoom; });
}

GridRow rowOfGrid(const GapMap &map, const MapRow &row, MapDisplay display)
{
    GridRow drawn{
        .name = row.name, .depth = row.depth, .cells = {}, .fold = foldOf(row), .spoken = mapFoldWords(row)};
    for (qsizetype column = 0; column < map.columns.size(); ++column) {
        GridCell cell = cellOfStudies(row.cells[column], display);
        cell.spoken = QStringLiteral("%1, %2: %3")
                          .arg(row.name, mapColumnName(map.columnsAre, map.columns[column]),
                               mapCellWords(row.cells[column]));
        drawn.cells.append(cell);
    }
    const QString gap = mapGapWords(row);
    const auto spoken = [&](const QString &words) {
        return QStringLiteral("%1: %2").arg(row.name,
                                            gap.isEmpty() ? words : words + QStringLiteral(", ") + gap);
    };
    drawn.cells << cellOfDemand(questionCount(row), row.questions.isEmpty(), spoken(mapQuestionWords(row)))
                << cellOfDemand(QString::number(row.signalUids.size()), row.signalUids.isEmpty(),
                                spoken(mapSignalWords(row)))
                << GridCell{.words = gap, .boldness = row.isGap ? doc::Boldness::Bold : doc::Boldness::Plain};
    return drawn;
}

} // namespace

QList<MapPlace> placesOf(const GapMap &map)
{
    QList<MapPlace> places;
    for (qsizetype row = 0; row < map.rows.size(); ++row) {
        if (map.rows[row].below > 0)
            places.append({row, foldColumn(map)});
        for (qsizetype column = 0; column <= signalsColumn(map); ++column)
            places.append({row, column});
    }
    return places;
}

Grid gapMapGrid(const GapMap &map, MapDisplay display)
{
    Grid grid{.caption = Report::tr("Evidence-gap map"), .columns = {}, .rows = {}};
    for (const MapColumn &column : map.columns)
        grid.columns.append(mapColumnName(map.columnsAre, column));
    grid.columns << Report::tr("Questions (needed)") << Report::tr("Signals") << Report::tr("Gap");
    for (const MapRow &row : map.rows)
        grid.rows.append(rowOfGrid(map, row, display));
    return grid;
}

QString mapMarksLegend(const GapMap &map, MapDisplay display)
{
    QStringList legend;
    if (display == MapDisplay::Count)
        legend.append(Report::tr("A number: so many studies."));
    else
        legend.append(
            Report::tr("Full mark: a study with strength 3 or more, or reviewed. Open: another study."));
    if (display == MapDisplay::Quality && hasOldStudies(map))
        legend.append(Report::tr("Dotted: older than the norm."));
    if (display == MapDisplay::Quality && hasCountedMarks(map))
        legend.append(Report::tr("A mark with a number: so many of these."));
    legend.append(Report::tr("A dot: none."));
    return legend.join(u' ');
}

} // namespace kb
