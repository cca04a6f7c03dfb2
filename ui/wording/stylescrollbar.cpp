// SPDX-License-Identifier: EUPL-1.2
#include "wording/stylescrollbar.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace kb {

namespace {

int lengthOf(const QStyleOptionSlider &option)
{
    return option.orientation == Qt::Horizontal ? option.rect.width() : option.rect.height();
}

/// In numbers that do not overflow at a million rows.
int handleLength(const QStyleOptionSlider &option, int shortest)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return lengthOf(option);
    const qint64 length = qint64(option.pageStep) * lengthOf(option) / (range + option.pageStep);
    return int(std::min<qint64>(std::max<qint64>(length, shortest), lengthOf(option)));
}

QRect stretch(const QStyleOptionSlider &option, int from, int to)
{
    const QRect &bar = option.rect;
    const QRect part = option.orientation == Qt::Horizontal
                           ? QRect(bar.left() + from, bar.top(), to - from, bar.height())
                           : QRect(bar.left(), bar.top() + from, bar.width(), to - from);
    return QStyle::visualRect(option.direction, bar, part);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestHandle)
{
    const int length = lengthOf(option);
    const int handle = handleLength(option, shortestHandle);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(option, start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(option, start + handle, length);
    default:
        return {};
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const qreal slim = isHeld ? 2 : 3;
    const QRectF part = option.orientation == Qt::Horizontal ? QRectF(handle).adjusted(2, slim, -2, -slim)
                                                             : QRectF(handle).adjusted(slim, 2, -slim, -2);
    const qreal radius = std::min(part.width(), part.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.brush(QPalette::Dark));
    painter.drawRoundedRect(part, radius, radius);
    painter.restore();
}

} // namespace kb
