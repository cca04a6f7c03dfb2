// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QPainter;
class QPalette;
class QRect;

namespace kb {

/// The one sign of keyboard focus in the program: a ring of two pixels in the accent, inside the rectangle.
void drawFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette);

} // namespace kb
