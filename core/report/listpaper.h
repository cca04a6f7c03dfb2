// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb {

/// What goes on the paper of a list: plain values. The title of `info` is what the records are called, its
/// selection the filter and the order.
struct ListPaperContent
{
    doc::Info info;
    QList<doc::Column> columns;
    QList<QStringList> rows;
    qsizetype total = 0; ///< in the list; more than the rows where it was too long
};

/// Any table with the columns that are in sight (spec 04, 4.8).
Document listPaper(const ListPaperContent &content);

} // namespace kb
