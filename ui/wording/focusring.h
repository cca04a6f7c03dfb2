// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QColor;
class QPainter;
class QRect;

namespace kb {

/// The one sign of keyboard focus in the program: a ring of two pixels inside the rectangle; in the accent,
/// or in the ink of the selection where it lies on one.
void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &ink);

} // namespace kb
