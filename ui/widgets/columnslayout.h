// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/flowlayout.h"

namespace kb {

/// Puts its widgets row by row, as the flow does, but below each other in columns: as many as fit, each as
/// wide as its widest widget. For boxes to tick, which one looks through.
class ColumnsLayout : public FlowLayout
{
    Q_OBJECT

public:
    using FlowLayout::FlowLayout;

    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shownItems() const;
    /// The widths of the columns that fit.
    QList<int> columnsIn(int width) const;
    /// The place of each item that is shown.
    QList<QRect> cellsIn(const QRect &rect) const;
};

} // namespace kb
