// SPDX-License-Identifier: EUPL-1.2
#include "delegates/barpainter.h"

#include "delegates/rowink.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kb {

namespace {

constexpr int UnitDigits = 3;   ///< as wide is one unit of length: a sign and a digit fit in it
constexpr int DarkerHalf = 130; ///< per cent, on a selection: there the ink is far from what is behind it

double unitOfBar(const QPainter &painter, int room, const Bar &bar)
{
    int length = 0;
    for (const BarPart &part : bar.parts)
        length += part.length;
    const double wanted = UnitDigits * painter.fontMetrics().horizontalAdvance(u'0');
    return length == 0 ? wanted : std::min(wanted, double(room) / length);
}

QColor insideOf(Fill fill, const BarInks &inks)
{
    switch (fill) {
    case Fill::Full:
        return inks.ink;
    case Fill::Half:
        return inks.half;
    case Fill::Empty:
    case Fill::Struck:
    case Fill::Dotted:
        return inks.ground;
    }
    Q_UNREACHABLE();
}

void fillPart(QPainter &painter, const QRectF &box, Fill fill, const BarInks &inks)
{
    painter.setPen(QPen(inks.ink, 1, fill == Fill::Dotted ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(insideOf(fill, inks));
    painter.drawRect(box);
    if (fill == Fill::Struck)
        painter.drawLine(box.bottomLeft(), box.topRight());
}

} // namespace

BarInks barInksOf(const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const QColor ink = rowInk(option, Meaning::Accent);
    if (!isSelected(option))
        return {ink, palette.color(QPalette::Base), palette.color(QPalette::Midlight)};
    const QColor ground = palette.color(selectionGroup(option), QPalette::Highlight);
    return {ink, ground, ground.darker(DarkerHalf)};
}

void drawBar(QPainter &painter, const QRect &place, const Bar &bar, const BarInks &inks)
{
    painter.save();
    const double unit = unitOfBar(painter, place.width() - 1, bar);
    const int height = std::min(place.height() - 1, painter.fontMetrics().height() + 2);
    const double top = place.top() + (place.height() - height) / 2;
    double left = place.left();
    for (const BarPart &part : bar.parts) {
        const QRectF box(left + 0.5, top + 0.5, unit * part.length - 2, height - 1);
        left += unit * part.length;
        if (box.width() < 1)
            continue; // of no length
        fillPart(painter, box, part.fill, inks);
        if (painter.fontMetrics().horizontalAdvance(part.text) >= box.width())
            continue;
        painter.setPen(part.fill == Fill::Full ? inks.ground : inks.ink);
        painter.drawText(box, Qt::AlignCenter, part.text);
    }
    painter.restore();
}

} // namespace kb
