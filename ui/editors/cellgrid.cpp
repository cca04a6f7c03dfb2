// SPDX-License-Identifier: EUPL-1.2
#include "editors/cellgrid.h"

namespace kb {

bool CellGrid::leavesBy(QAbstractItemDelegate::EndEditHint hint) const
{
    if (hint == QAbstractItemDelegate::EditNextItem)
        return currentRow() == rowCount() - 1 && currentColumn() == columnCount() - 1;
    return hint == QAbstractItemDelegate::EditPreviousItem && currentRow() == 0 && currentColumn() == 0;
}

void CellGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool leaves = leavesBy(hint);
    QTableWidget::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves)
        focusNextPrevChild(hint == QAbstractItemDelegate::EditNextItem);
}

} // namespace kb
