// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/bar.h"

#include <QColor>

class QPainter;
class QRect;

namespace kb {

/// With what a bar is drawn: its ink, and what is behind it.
struct BarInks
{
    QColor ink;
    QColor ground;
};

/// Draws the parts from the left of the place, in the font of the painter. One unit of length is as wide in
/// every bar, unless that would not fit.
void drawBar(QPainter &painter, const QRect &place, const Bar &bar, const BarInks &inks);

} // namespace kb
