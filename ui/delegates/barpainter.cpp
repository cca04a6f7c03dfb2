// SPDX-License-Identifier: EUPL-1.2
#include "delegates/barpainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kb {

namespace {

constexpr int UnitDigits = 3; ///< as wide is one unit of length: a sign and a digit fit in it
constexpr float HalfFill = 0.2F;

double unitOfBar(const QPainter &painter, int room, const Bar &bar)
{
    int length = 0;
    for (const BarPart &part : bar.parts)
        length += part.length;
    const double wanted = UnitDigits * painter.fontMetrics().horizontalAdvance(u'0');
    return length == 0 ? wanted : std::min(wanted, double(room) / length);
}

void fillPart(QPainter &painter, const QRectF &box, Fill fill, const BarInks &inks)
{
    QColor inside = fill == Fill::Full ? inks.ink : inks.ground;
    if (fill == Fill::Half) {
        inside = inks.ink;
        inside.setAlphaF(HalfFill);
    }
    painter.setPen(inks.ink);
    painter.setBrush(inside);
    painter.drawRect(box);
    if (fill == Fill::Struck)
        painter.drawLine(box.bottomLeft(), box.topRight());
}

} // namespace

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
