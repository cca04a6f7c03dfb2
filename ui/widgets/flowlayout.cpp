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

int FlowLayout::arrange(const QRect &rect, Place place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    int left = inside.left();
    int top = inside.top();
    int rowHeight = 0;

    const auto endRow = [&] {
        if (place == Place::Move)
            placeRow(row, QRect(inside.left(), top, inside.width(), rowHeight));
        row.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({inside.width(), QWIDGETSIZE_MAX});
        if (!row.isEmpty() && left + size.width() > inside.right() + 1) {
            endRow();
            left = inside.left();
            top += rowHeight + spacing();
            rowHeight = 0;
        }
        row.append(item.get());
        left += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return top + rowHeight + contentsMargins().bottom() - rect.top();
}

void FlowLayout::placeRow(const QList<QLayoutItem *> &row, QRect rect) const
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
