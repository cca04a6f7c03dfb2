// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/drawing.h"

class QPainter;

namespace kb::print {

/// Paints the drawing with its top left in the origin; a unit of the painter is a point.
void paintDrawing(const doc::Drawing &drawing, QPainter &painter);

} // namespace kb::print
