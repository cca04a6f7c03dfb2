// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/exporttable.h"
#include "models/spreadsheetcell.h"
#include "report/labels.h"
#include "tabs/listprint.h"
#include "wording/kindgroups.h"
#include "wording/language.h"

namespace kb {

/// A list, of which the rows are still to be read.
template <typename Line> struct ListToExport
{
    ListHead head;
    std::span<const Column<Line>> columns;
    QList<qint64> ids;
    Language language = Language::Nl;
    /// Changes each line before it goes out, on the thread of a job; null for none.
    std::function<void(Line &line)> dress = {};
};

template <typename Line> QList<SpreadsheetCell> exportedRow(const ListToExport<Line> &list, const Line &line)
{
    QList<SpreadsheetCell> row;
    for (const int section : list.head.sections)
        row.append(spreadsheetCell(list.columns[size_t(section)], line));
    return row;
}

/// The list as a table; Cancelled when it is asked to stop.
template <typename Reader, typename Line>
Result<Spreadsheet> listAsTable(JobContext &context, const ListToExport<Line> &list)
{
    const auto info = paperInfo(context.bank, list.language);
    if (!info)
        return info.error();
    Spreadsheet table = list.head.table(*info);
    ListLevel level;
    const Reader reader(context.bank);
    for (qsizetype done = 0; done < list.ids.size(); done += ReportEvery) {
        if (context.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        report(context.progress, done, list.ids.size());
        auto lines = reader.lines(list.ids.mid(done, ReportEvery));
        if (!lines)
            return lines.error();
        for (Line &line : *lines) {
            if (list.dress)
                list.dress(line);
            countRow(level, line, list.columns, list.head.sections);
            table.rows.append(exportedRow(list, line));
        }
    }
    const auto sharing = level.of(context.bank);
    if (!sharing)
        return sharing.error();
    table.sharing = label(*sharing);
    return table;
}

/// Writes what the list shows, as it is filtered and sorted, to a file that the user chooses. `title` is what
/// the records are called.
template <typename Reader, typename Line, typename Query>
void exportList(Workspace &workspace, ListFeed<Reader, Line, Query> &feed, const QString &title,
                const std::function<void(Line &line)> &dress = {})
{
    const ListToExport<Line> list{ListHead::of(feed.list(), title), feed.model().columns(),
                                  feed.model().ids(), shownLanguage(), dress};
    exportTable(workspace, title, &feed.list(),
                [list](JobContext &context) { return listAsTable<Reader>(context, list); });
}

template <typename Reader, typename Line, typename Query>
void exportList(Workspace &workspace, ListFeed<Reader, Line, Query> &feed, Kind kind)
{
    exportList(workspace, feed, kindGroup(kind));
}

} // namespace kb
