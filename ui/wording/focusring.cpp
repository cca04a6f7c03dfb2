// SPDX-License-Identifier: EUPL-1.2
#include "wording/focusring.h"

#include <QPainter>

namespace kb {

void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace kb
