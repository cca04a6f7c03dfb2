// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmapdrawing.h"

#include "report/gapmapwords.h"
#include "report/words.h"

namespace kb {

namespace {

/// Among marks: its legend says so (spec 03, 3.5).
const QString NoStudies = QStringLiteral(".");

GridFigure::Form figureOf(MapDisplay display)
{
    switch (display) {
    case MapDisplay::Bubbles:
        return GridFigure::Form::Bubble;
    case MapDisplay::Heat:
        return GridFigure::Form::Heat;
    case MapDisplay::Bars:
        return GridFigure::Form::Bar;
    case MapDisplay::Count:
    case MapDisplay::Quality:
        break;
    }
    return GridFigure::Form::None;
}

/// Of the cell with most of them, to which the others are compared.
int mostStudies(const GapMap &map)
{
    int most = 0;
    for (const MapRow &row : map.rows) {
        for (const MapCell &cell : row.cells)
            most = std::max(most, cell.count());
    }
    return most;
}

GridCell cellOfStudies(const MapCell &cell, MapDisplay display, int most)
{
    if (cell.count() == 0)
        return {.words = NoStudies};
    if (display == MapDisplay::Count)
        return {.words = QString::number(cell.count()), .boldness = doc::Boldness::Bold};
    return {.marks = {{GridMark::Form::Full, int(cell.of(MapQuality::Good).size())},
                      {GridMark::Form::Open, int(cell.of(MapQuality::Other).size())},
                      {GridMark::Form::Dotted, int(cell.of(MapQuality::Old).size())}},
            .figure = {figureOf(display), most}};
}

/// No dot where it says nothing.
GridCell cellOfDemand(bool isTied, const QString &words, bool isNone, const QString &spoken)
{
    if (!isTied)
        return {.words = mapNotTied(), .spoken = spoken};
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

GridRow rowOfGrid(const GapMap &map, const MapRow &row, MapDisplay display, int most)
{
    GridRow drawn{
        .name = row.name, .depth = row.depth, .cells = {}, .fold = foldOf(row), .spoken = mapFoldWords(row)};
    for (qsizetype column = 0; column < map.columns.size(); ++column) {
        GridCell cell = cellOfStudies(row.cells[column], display, most);
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
    drawn.cells << cellOfDemand(row.tied.questions, questionCount(row), row.questions.isEmpty(),
                                spoken(mapQuestionWords(row)))
                << cellOfDemand(row.tied.signalFacts, QString::number(row.signalUids.size()),
                                row.signalUids.isEmpty(), spoken(mapSignalWords(row)))
                << GridCell{.words = gap, .boldness = row.isGap ? doc::Boldness::Bold : doc::Boldness::Plain};
    return drawn;
}

QString howCellsSay(MapDisplay display)
{
    switch (display) {
    case MapDisplay::Count:
        return Report::tr("A number: so many studies.");
    case MapDisplay::Quality:
        return Report::tr("Full mark: a study with strength 3 or more, or reviewed. Open: another study.");
    case MapDisplay::Bubbles:
        return Report::tr("A larger bubble: more studies, as the number says. Full: one of them at least has "
                          "strength 3 or more, or was reviewed. Open: none has.");
    case MapDisplay::Heat:
        return Report::tr("A denser box: more studies, as the number says.");
    case MapDisplay::Bars:
        return Report::tr("A longer bar: more studies, as the number says. Full: strength 3 or more, or "
                          "reviewed. Open: other studies.");
    }
    return {};
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
    const int most = mostStudies(map);
    for (const MapRow &row : map.rows)
        grid.rows.append(rowOfGrid(map, row, display, most));
    return grid;
}

QString mapMarksLegend(const GapMap &map, MapDisplay display)
{
    QStringList legend{howCellsSay(display)};
    const bool isOfQuality = display == MapDisplay::Quality || display == MapDisplay::Bars;
    if (isOfQuality && hasOldStudies(map))
        legend.append(Report::tr("Dotted: older than the norm."));
    if (display == MapDisplay::Bubbles && hasOldStudies(map))
        legend.append(Report::tr("Dotted: only studies older than the norm."));
    if (display == MapDisplay::Quality && hasCountedMarks(map))
        legend.append(Report::tr("A mark with a number: so many of these."));
    legend.append(Report::tr("A dot: none."));
    return legend.join(u' ');
}

} // namespace kb
