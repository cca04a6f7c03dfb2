// SPDX-License-Identifier: EUPL-1.2
#include "wording/focusring.h"

#include <QPainter>
#include <QPalette>

namespace kb {

void drawFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Active, QPalette::Link), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace kb
