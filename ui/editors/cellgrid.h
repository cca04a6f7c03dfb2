// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableWidget>

namespace kb {

/// A small table in a form. While a cell is written in, Tab goes to the next one; past the last cell it goes
/// on to the next field of the form, and before the first one back, where Qt would begin again at the other
/// end.
class CellGrid : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool leavesBy(QAbstractItemDelegate::EndEditHint hint) const;
};

} // namespace kb
