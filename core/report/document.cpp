// SPDX-License-Identifier: EUPL-1.2
#include "report/document.h"

namespace kb::doc {

Table tableOf(const Matrix &matrix)
{
    Table table{.caption = matrix.caption, .rowHeads = RowHeads::FirstColumn};
    table.columns.append({.title = matrix.corner, .share = 2});
    for (const Text &column : matrix.columns)
        table.columns.append({.title = column, .share = 1, .align = Align::Centre});
    for (qsizetype i = 0; i < matrix.rows.size(); ++i)
        table.rows.append(QList<Text>{matrix.rows[i]} + matrix.cells.value(i));
    return table;
}

} // namespace kb::doc
