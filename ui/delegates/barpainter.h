// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/bar.h"

#include <QColor>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace kb {

/// With what a bar is drawn: its ink, what is behind it, and what is in a part that is half filled. The ink
/// can be read on both.
struct BarInks
{
    QColor ink;
    QColor ground;
    QColor half;
};

/// With what it is drawn in a cell, also where that is selected.
BarInks barInksOf(const QStyleOptionViewItem &option);

/// Draws the parts from the left of the place, in the font of the painter. One unit of length is as wide in
/// every bar, unless that would not fit.
void drawBar(QPainter &painter, const QRect &place, const Bar &bar, const BarInks &inks);

} // namespace kb
