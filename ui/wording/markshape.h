// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/mark.h"

#include <QIcon>

class QPainter;

namespace kb {

/// Draws the form of a mark in the middle of the rectangle, in the given ink.
void drawShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &ink);

/// The mark as an icon that takes its colours from the program's palette each time it is painted.
QIcon markIcon(const Mark &mark);

} // namespace kb
