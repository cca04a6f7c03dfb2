// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/colours.h"

class QPainter;

namespace kb {

/// How a unit is told from the others in pictures: by a colour and, for who sees no colours and for grey
/// paper, a pattern.
struct UnitLook
{
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

/// There are eight; they repeat. Their colours are at least 15 apart (CIE76) for normal, protanopic and
/// deuteranopic eyes, and 3:1 on the page.
inline constexpr int UnitLooks = 8;
UnitLook unitLook(int unit, Scheme scheme);

/// A field of the unit: its pattern on a wash of its colour, with a line around it.
void drawUnitField(QPainter &painter, const QRectF &rect, const UnitLook &look);

} // namespace kb
