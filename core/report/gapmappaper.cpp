// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmappaper.h"

#include "report/gapmapwords.h"
#include "report/gapwords.h"
#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

#include <algorithm>
#include <tuple>

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

bool fitsOnePage(const GapMapPaperContent &content)
{
    if (content.map.rows.isEmpty())
        return true;
    const QSizeF room = roomBelowTitle(content.info);
    const Grid grid = gapMapGrid(content.map, content.display);
    return grid.rows.size() <= gridRowsWithin(grid, room.width(), room.height());
}

/// The rows that the map itself calls a gap, with the numbers that make them one.
QList<Block> rowsThatAreGaps(const GapMapPaperContent &content)
{
    Table table{.caption = Report::tr("Gaps in the map"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{label(content.rowsAre), 8},
                     {Report::tr("Open questions"), 7},
                     {Report::tr("Signals"), 4},
                     {Report::tr("Studies that are not too old"), 6}};
    for (const MapRow &row : content.map.rows) {
        if (row.isGap)
            table.rows.append({row.name, mapQuestionWords(row), mapSignalWords(row),
                               Report::tr("%n study(ies)", nullptr, row.current())});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{1, Report::tr("Rows that are a gap")}, Paragraph{mapGapLegend(content.norms)},
            Paragraph{Report::tr("What you can do: look for studies that are not in this bank yet, ask a "
                                 "knowledge question, or propose a project.")},
            table};
}

/// A gap of the list with the names of all rows that it stands in.
struct ListedGap
{
    MappedGap gap;
    QStringList rows;
};

/// The red ones first, then by date; what has none comes last.
void sortByDate(QList<ListedGap> &listed)
{
    std::ranges::stable_sort(listed, {}, [](const ListedGap &one) {
        return std::tuple(!one.gap.isRed, !one.gap.date.isValid(), one.gap.date);
    });
}

QList<ListedGap> listedGaps(const GapMapPaperContent &content, GapKind kind)
{
    QList<ListedGap> listed;
    for (qsizetype row = 0; row < content.map.rows.size() && row < content.gaps.size(); ++row) {
        for (const MappedGap &gap : content.gaps[row]) {
            if (gap.kind != kind)
                continue;
            auto known = std::ranges::find(listed, gap, &ListedGap::gap);
            if (known == listed.end())
                known = listed.insert(listed.end(), {gap, {}});
            known->rows.append(content.map.rows[row].name);
        }
    }
    sortByDate(listed);
    return listed;
}

Text whatIsLacking(const MappedGap &gap)
{
    Text text;
    if (gap.isRed)
        text.add(Report::tr("Urgent:") + u' ', Emphasis::Strong);
    return text.add(QStringLiteral("%1 %2").arg(gap.code, gap.title).trimmed());
}

/// With the studies that the reason names, where it names any.
Table tableOfListedGaps(const GapMapPaperContent &content, GapKind kind, const QList<ListedGap> &listed)
{
    const bool hasStudies =
        std::ranges::any_of(listed, [](const ListedGap &one) { return !one.gap.studies.isEmpty(); });
    Table table{.caption = label(kind), .columns = {}, .rows = {}};
    table.columns = {{Report::tr("What"), 12},
                     {gapDateWords(kind), 5},
                     {Report::tr("Owner"), 4},
                     {label(content.rowsAre), 9}};
    if (hasStudies)
        table.columns.insert(1, {Report::tr("Studies"), 12});
    for (const auto &[gap, rows] : listed) {
        QList<Text> row{whatIsLacking(gap), gapDateText(gap.date, gap.issued, content.info.language),
                        gap.unit, rows.join(QStringLiteral(", "))};
        if (hasStudies)
            row.insert(1, gap.studies.join(u'\n'));
        table.rows.append(row);
    }
    return table;
}

/// A subject is the row itself, and has no date: it has numbers.
Table tableOfSubjects(GapKind kind, const QList<ListedGap> &listed)
{
    Table table{.caption = label(kind), .columns = {}, .rows = {}};
    table.columns = {{Report::tr("Subject"), 12},
                     {Report::tr("Signals"), 5},
                     {Report::tr("Studies"), 5},
                     {Report::tr("Owner"), 8}};
    for (const auto &[gap, rows] : listed)
        table.rows.append({whatIsLacking(gap), Report::tr("%n signal(s)", nullptr, gap.number),
                           Report::tr("%n study(ies)", nullptr, gap.total), gap.unit});
    return table;
}

Table tableOfGaps(const GapMapPaperContent &content, GapKind kind, const QList<ListedGap> &listed)
{
    return kind == GapKind::SubjectUnstudied ? tableOfSubjects(kind, listed)
                                             : tableOfListedGaps(content, kind, listed);
}

/// Each gap once, however many rows it belongs to; what can be done about a kind is said once too.
QList<Block> gapsOfTheList(const GapMapPaperContent &content)
{
    QList<Block> blocks;
    for (const GapKind kind : allOf<GapKind>()) {
        if (const auto listed = listedGaps(content, kind); !listed.isEmpty())
            blocks << Heading{2, label(kind)} << Paragraph{Report::tr("What to do: %1.").arg(gapStep(kind))}
                   << tableOfGaps(content, kind, listed);
    }
    if (blocks.isEmpty())
        return {};
    return QList<Block>{Heading{1, Report::tr("Gaps per question and subject")},
                        Paragraph{Report::tr(
                            "This list looks at each question and each subject by itself. A question can be "
                            "without knowledge though its row has enough studies. And a row can be a gap "
                            "without a question of it in this list. So the list differs from the map.")}} +
           blocks;
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

/// As what it is called and filed, on a page on which it fits where it may grow.
Info mapInfo(const GapMapPaperContent &content)
{
    Info info = content.info;
    growUnless(fitsOnePage(content), content.growth, info);
    if (info.title.isEmpty())
        info.title = Report::tr("Evidence-gap map");
    if (info.selection.isEmpty())
        info.selection = Report::tr("rows %1, columns %2")
                             .arg(label(content.rowsAre), label(content.map.columnsAre))
                             .toLower();
    info.shareLevel = shareLevelOf(content);
    return info;
}

/// On pages of their own, behind the map.
QList<Block> gapsInMap(const GapMapPaperContent &content)
{
    const QList<Block> gaps = rowsThatAreGaps(content) + gapsOfTheList(content);
    QList<Block> blocks;
    if (!gaps.isEmpty())
        blocks << PageBreak{Orientation::Landscape} << gaps;
    if (const Table none = noGaps(content); !none.rows.isEmpty())
        blocks << none;
    return blocks;
}

QList<Block> annexInWords(const GapMapPaperContent &content)
{
    return {PageBreak{Orientation::Landscape},
            Paragraph{Report::tr("In each place: how many studies there are, how many of them are strong or "
                                 "reviewed, how many are older than the norm, and the year of the newest.")},
            mapInWords(content.rowsAre, content.map)};
}

} // namespace

Document gapMapPaper(const GapMapPaperContent &asked)
{
    GapMapPaperContent content = asked;
    content.info = mapInfo(asked);
    const TitleBlock title{.kicker = Report::tr("Knowledge questions"), .title = content.info.title};
    if (content.map.rows.isEmpty())
        return {content.info, {title, Paragraph{Report::tr("No data for this layout.")}}};
    QList<Block> blocks{PageBreak{Orientation::Landscape}, title,
                        Paragraph{mapMarksLegend(content.map, content.display)},
                        Paragraph{mapGapLegend(content.norms)}};
    blocks << mapOnPages(content) << gapsInMap(content) << mapMethod(content) << annexInWords(content);
    return {content.info, blocks};
}

} // namespace kb
