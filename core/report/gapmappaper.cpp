// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmappaper.h"

#include "report/gapmapwords.h"
#include "report/gapwords.h"
#include "report/labels.h"
#include "report/pageroom.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

/// A drawing for each page, the first of which stands below the title.
QList<Block> mapOnPages(const GapMapPaperContent &content)
{
    Grid grid = gapMapGrid(content.map, content.display);
    const QSizeF room = landscapeRoom(content.info.paperSize);
    const QList<GridRow> rows = grid.rows;
    const qsizetype fullPage = gridRowsWithin(grid, room.width(), room.height());
    qsizetype count = gridRowsWithin(grid, room.width(), roomBelowTitle(content.info).height());
    QList<Block> blocks;
    for (qsizetype first = 0; first < rows.size(); first += std::exchange(count, fullPage)) {
        grid.rows = rows.mid(first, count);
        if (first > 0)
            blocks << PageBreak{Orientation::Landscape};
        blocks << gridDrawing(grid, room.width()).drawing;
    }
    return blocks;
}

/// The counts as text: what the drawing shows, for who hears it.
Matrix mapInWords(const GapMapPaperContent &content)
{
    Matrix words{.caption = Report::tr("Studies, questions and signals per row"),
                 .corner = label(content.rowsAre),
                 .columns = {},
                 .rows = {},
                 .cells = {}};
    for (const MapColumn &column : content.map.columns)
        words.columns.append(mapColumnName(content.map.columnsAre, column));
    words.columns << Report::tr("Open questions") << Report::tr("Signals") << Report::tr("Running projects");
    for (const MapRow &row : content.map.rows) {
        QList<Text> cells;
        for (const MapCell &cell : row.cells)
            cells.append(cell.count() > 0 ? mapCellWords(cell) : Report::tr("none"));
        const QString gap = mapGapWords(row);
        cells << (gap.isEmpty() ? mapQuestionWords(row) : mapQuestionWords(row) + QStringLiteral(", ") + gap)
              << mapSignalWords(row) << QString::number(row.projects.size());
        words.rows.append(row.name);
        words.cells.append(cells);
    }
    return words;
}

Table gapsByRow(const GapMapPaperContent &content)
{
    Table table{.caption = Report::tr("Gaps per row"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{label(content.rowsAre), 5}, {Report::tr("Gap"), 5},
                     {Report::tr("What"), 9},     {Report::tr("Date"), 3},
                     {Report::tr("Owner"), 3},    {Report::tr("What can be done"), 7}};
    for (qsizetype row = 0; row < content.map.rows.size() && row < content.gaps.size(); ++row) {
        for (const MappedGap &gap : content.gaps[row])
            table.rows.append({content.map.rows[row].name, label(gap.kind),
                               QStringLiteral("%1 %2").arg(gap.code, gap.title).trimmed(),
                               shortDate(gap.date, content.info.language), gap.unit, gapStep(gap.kind)});
    }
    return table;
}

Table noGaps(const GapMapPaperContent &content)
{
    Table table{.caption = Report::tr("No gap, with the reason"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{label(content.rowsAre), 6},
                     {Report::tr("Reason"), 12},
                     {Report::tr("Who"), 5},
                     {Report::tr("Date"), 3}};
    for (const MapRow &row : content.map.rows) {
        if (row.dismissal)
            table.rows.append({row.name, row.dismissal->reason, row.dismissal->person,
                               shortDate(row.dismissal->on, content.info.language)});
    }
    return table;
}

QList<Block> mapMethod(const GapMapPaperContent &content)
{
    QList<Block> blocks{
        Heading{1, Report::tr("How the map is made")},
        Paragraph{Report::tr("The map counts the studies of all units in this bank. A study that was "
                             "withdrawn or replaced does not count, and the same study of two units counts "
                             "once. A row also counts what belongs to the rows below it.")},
        Paragraph{Report::tr("Beside the studies stand the open questions and the signals of the row: what "
                             "is asked beside what is known. The program does not know what nobody wrote "
                             "down. An empty place is therefore a reason to look, not a judgement.")},
    };
    if (const QString outside = mapOutsideWords(content.rowsAre, content.map); !outside.isEmpty())
        blocks << Paragraph{outside};
    return blocks;
}

} // namespace

Document gapMapPaper(const GapMapPaperContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = Report::tr("Evidence-gap map");
    if (info.selection.isEmpty())
        info.selection = Report::tr("rows %1, columns %2")
                             .arg(label(content.rowsAre), label(content.map.columnsAre))
                             .toLower();
    const TitleBlock title{.kicker = Report::tr("Knowledge questions"), .title = info.title};
    if (content.map.rows.isEmpty())
        return {info, {title, Paragraph{Report::tr("No data for this layout.")}}};
    QList<Block> blocks{PageBreak{Orientation::Landscape}, title};
    blocks << Paragraph{mapMarksLegend(content.map, content.display)}
           << Paragraph{mapGapLegend(content.norms)};
    blocks += mapOnPages(content);
    blocks << PageBreak{Orientation::Landscape} << mapInWords(content);
    const Table gaps = gapsByRow(content);
    if (!gaps.rows.isEmpty())
        blocks << PageBreak{Orientation::Landscape} << gaps;
    if (const Table none = noGaps(content); !none.rows.isEmpty())
        blocks << none;
    blocks += mapMethod(content);
    return {info, blocks};
}

} // namespace kb
