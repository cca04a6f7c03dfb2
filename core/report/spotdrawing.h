// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/drawing.h"

#include <QRectF>

namespace kb {

/// Something in a drawing that one can go to: where it is, and what is heard there.
struct DrawnSpot
{
    QRectF place; ///< in the measure of the drawing
    QString spoken;
    QList<qsizetype> leadsTo = {}; ///< the spots to which the arrow keys lead; empty: to all
};

/// A drawing that is also walked over on the screen.
struct SpotDrawing
{
    doc::Drawing drawing;
    QList<DrawnSpot> spots; ///< in reading order
};

} // namespace kb
