// SPDX-License-Identifier: EUPL-1.2
#include "models/gapmapcolumns.h"

#include "report/gapmapwords.h"

namespace kb {

namespace {

constexpr int MapCountWidth = 10; ///< digits

QVariant countOfTied(bool isTied, int count)
{
    return isTied ? QVariant(count) : QVariant(mapNotTied());
}

} // namespace

QList<MapLine> mapLines(const GapMap &map)
{
    QList<MapLine> lines;
    for (qsizetype number = 0; number < map.rows.size(); ++number) {
        const MapRow &row = map.rows[number];
        for (qsizetype column = 0; column < map.columns.size(); ++column) {
            const MapCell &cell = row.cells[column];
            lines.append({.id = lines.size() + 1,
                          .place = {number, column},
                          .row = row.name,
                          .column = mapColumnName(map.columnsAre, map.columns[column]),
                          .studies = cell.count(),
                          .good = int(cell.of(MapQuality::Good).size()),
                          .old = int(cell.of(MapQuality::Old).size()),
                          .newest = cell.newest,
                          .questions = int(row.questions.size()),
                          .needed = row.needed,
                          .signalCount = int(row.signalUids.size()),
                          .projects = int(row.projects.size()),
                          .tied = row.tied,
                          .gap = mapGapWords(row)});
        }
    }
    return lines;
}

std::span<const Column<MapLine>> mapColumnsOfTable()
{
    using Line = MapLine;
    static constexpr std::array columns{
        Column<Line>{.key = "row",
                     .title = QT_TRANSLATE_NOOP("Columns", "Row"),
                     .value = [](const Line &line) -> QVariant { return line.row; },
                     .width = 0,
                     .sorting = Sorting::No},
        Column<Line>{.key = "column",
                     .title = QT_TRANSLATE_NOOP("Columns", "Column"),
                     .value = [](const Line &line) -> QVariant { return line.column; },
                     .width = 18,
                     .sorting = Sorting::No},
        Column<Line>{.key = "studies",
                     .title = QT_TRANSLATE_NOOP("Columns", "Studies"),
                     .value = [](const Line &line) -> QVariant { return line.studies; },
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "good",
                     .title = QT_TRANSLATE_NOOP("Columns", "Strong"),
                     .value = [](const Line &line) -> QVariant { return line.good; },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "Strength 3 or more, or reviewed"),
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "old",
                     .title = QT_TRANSLATE_NOOP("Columns", "Out of date"),
                     .value = [](const Line &line) -> QVariant { return line.old; },
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "newest",
                     .title = QT_TRANSLATE_NOOP("Columns", "Newest"),
                     .value = [](const Line &line) -> QVariant {
                         return line.newest > 0 ? QString::number(line.newest) : QString();
                     },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "Year of the newest study"),
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "questions",
                     .title = QT_TRANSLATE_NOOP("Columns", "Open questions"),
                     .value = [](const Line &line) -> QVariant {
                         return countOfTied(line.tied.questions, line.questions);
                     },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "Of the whole row"),
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "needed",
                     .title = QT_TRANSLATE_NOOP("Columns", "Needed"),
                     .value = [](const Line &line) -> QVariant {
                         return countOfTied(line.tied.questions, line.needed);
                     },
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "signals",
                     .title = QT_TRANSLATE_NOOP("Columns", "Signals"),
                     .value = [](const Line &line) -> QVariant {
                         return countOfTied(line.tied.signalFacts, line.signalCount);
                     },
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "projects",
                     .title = QT_TRANSLATE_NOOP("Columns", "Running"),
                     .value = [](const Line &line) -> QVariant {
                         return countOfTied(line.tied.projects, line.projects);
                     },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "Projects of the whole row that run"),
                     .width = MapCountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "gap",
                     .title = QT_TRANSLATE_NOOP("Columns", "Gap"),
                     .value = [](const Line &line) -> QVariant { return line.gap; },
                     .width = MapCountWidth,
                     .sorting = Sorting::No},
    };
    return columns;
}

} // namespace kb
