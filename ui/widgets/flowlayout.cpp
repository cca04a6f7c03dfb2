// SPDX-License-Identifier: EUPL-1.2
#include "widgets/flowlayout.h"

#include <QWidget>

namespace kb {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Place::Measure);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Place::Move);
}

QSize FlowLayout::sizeIn(int width, const QLayoutItem &item)
{
    return item.sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
}

int FlowLayout::widthOf(const Row &row, int width) const
{
    int taken = 0;
    for (const QLayoutItem *item : row)
        taken += sizeIn(width, *item).width() + spacing();
    return taken;
}

QList<FlowLayout::Row> FlowLayout::rowsIn(int width) const
{
    QList<Row> rows{Row()};
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int own = sizeIn(width, *item).width();
        if (!rows.last().isEmpty() && widthOf(rows.last(), width) + own > width) {
            Row below;
            const bool mayTake = m_withFormer.contains(item->widget()) && rows.last().size() > 1;
            if (mayTake && widthOf({rows.last().last()}, width) + own <= width)
                below.append(rows.last().takeLast());
            rows.append(below);
        }
        rows.last().append(item.get());
    }
    return rows;
}

int FlowLayout::arrange(const QRect &rect, Place place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    int below = top;
    for (const Row &row : rowsIn(inside.width())) {
        int height = 0;
        for (const QLayoutItem *item : row)
            height = std::max(height, sizeIn(inside.width(), *item).height());
        if (place == Place::Move)
            placeRow(row, QRect(inside.left(), top, inside.width(), height));
        below = top + height;
        top = below + spacing();
    }
    return below + contentsMargins().bottom() - rect.top();
}

void FlowLayout::placeRow(const Row &row, QRect rect) const
{
    for (QLayoutItem *item : row) {
        QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
        const bool grows = item->expandingDirections().testFlag(Qt::Horizontal);
        if (grows && item == row.constLast())
            size.setWidth(rect.width());
        const int drop = (rect.height() - size.height()) / 2;
        item->setGeometry({rect.topLeft() + QPoint(0, drop), size});
        rect.setLeft(rect.left() + size.width() + spacing());
    }
}

} // namespace kb
