// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/firsterror.h"
#include "exchange/spreadsheet.h"
#include "frame/printpaper.h"
#include "jobs/paperinfo.h"
#include "models/listedrow.h"
#include "report/listpaper.h"
#include "tabs/listfeed.h"
#include "wording/language.h"

namespace kb {

inline constexpr qsizetype MostPrintedRows = 1000; ///< some fifty pages; nobody reads more

/// What the paper or the file of a list says above and around its rows.
struct ListHead
{
    QString title;
    QString selection; ///< the filter, and the order where somebody chose one
    QList<doc::Column> columns;
    QList<int> sections; ///< which columns these are
    QList<int> widths;   ///< of these columns, in digits

    /// Of the list as it is in sight: its visible columns from left to right.
    static ListHead of(RecordList &list, const QString &title);
    static ListHead of(RecordList &list, Kind kind);
    ListPaperContent paper(const doc::Info &info) const;
    /// The same for a spreadsheet, which says who may see it once its rows are known.
    Spreadsheet table(const doc::Info &info) const;
};

/// Prints what the list shows, read anew beside the window (spec 04, 4.8); columns and cells have the words
/// of the window.
template <typename Reader, typename Line, typename Query>
void printList(Workspace &workspace, ListFeed<Reader, Line, Query> &feed, const ListHead &head)
{
    const auto make = [head, columns = feed.model().columns(), ids = feed.model().ids(),
                       language = shownLanguage()](Bank &bank) -> Result<Document> {
        const auto info = paperInfo(bank, language);
        const auto lines = Reader(bank).lines(ids.mid(0, MostPrintedRows));
        if (const Error *error = firstError(info, lines))
            return *error;
        ListPaperContent paper = head.paper(*info);
        paper.total = ids.size();
        ListLevel level;
        for (const Line &line : *lines) {
            countRow(level, line, columns, head.sections);
            QStringList row;
            for (const int section : head.sections)
                row.append(columns[size_t(section)].value(line).toString().simplified());
            paper.rows.append(row);
        }
        const auto sharing = level.of(bank);
        if (!sharing)
            return sharing.error();
        paper.info.shareLevel = *sharing;
        return listPaper(paper);
    };
    previewInSight(workspace, &feed.list(), make);
}

/// The same below the name of its kind.
template <typename Reader, typename Line, typename Query>
void printList(Workspace &workspace, ListFeed<Reader, Line, Query> &feed, Kind kind)
{
    printList(workspace, feed, ListHead::of(feed.list(), kind));
}

} // namespace kb
