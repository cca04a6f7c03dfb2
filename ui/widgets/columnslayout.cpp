// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnslayout.h"

#include <numeric>

namespace kb {

namespace {

QList<int> widthsOfColumns(const QList<QLayoutItem *> &items, qsizetype columns)
{
    QList<int> widths(columns, 0);
    for (qsizetype at = 0; at < items.size(); ++at)
        widths[at % columns] = std::max(widths[at % columns], items[at]->sizeHint().width());
    return widths;
}

} // namespace

int ColumnsLayout::heightForWidth(int width) const
{
    int below = contentsMargins().top();
    for (const QRect &cell : cellsIn({0, 0, width, 0}))
        below = std::max(below, cell.bottom() + 1);
    return below + contentsMargins().bottom();
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QLayoutItem *> items = shownItems();
    const QList<QRect> cells = cellsIn(rect);
    for (qsizetype at = 0; at < items.size(); ++at)
        items[at]->setGeometry(cells[at]);
}

QList<QLayoutItem *> ColumnsLayout::shownItems() const
{
    QList<QLayoutItem *> items;
    for (int at = 0; at < count(); ++at) {
        if (!itemAt(at)->isEmpty())
            items.append(itemAt(at));
    }
    return items;
}

QList<int> ColumnsLayout::columnsIn(int width) const
{
    const QList<QLayoutItem *> items = shownItems();
    for (qsizetype columns = items.size(); columns > 1; --columns) {
        const QList<int> widths = widthsOfColumns(items, columns);
        const int between = int(columns - 1) * spacing();
        if (std::accumulate(widths.begin(), widths.end(), between) <= width)
            return widths;
    }
    return {width};
}

QList<QRect> ColumnsLayout::cellsIn(const QRect &rect) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QList<QLayoutItem *> items = shownItems();
    const QList<int> widths = columnsIn(inside.width());
    QList<QRect> cells;
    QPoint place = inside.topLeft();
    int height = 0; ///< of the row
    for (qsizetype at = 0; at < items.size(); ++at) {
        const qsizetype column = at % widths.size();
        if (column == 0 && at > 0) {
            place = {inside.left(), place.y() + height + spacing()};
            height = 0;
        }
        const QSize cell(widths[column], items[at]->sizeHint().height());
        cells.append({place, cell});
        height = std::max(height, cell.height());
        place.rx() += cell.width() + spacing();
    }
    return cells;
}

} // namespace kb
