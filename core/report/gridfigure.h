// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/griddrawing.h"

#include <QRectF>

namespace kb {

/// How many marks a cell has, of all forms.
int marksIn(const GridCell &cell);

/// The figure of a cell, and beside it the number of its marks, in the middle of that place; empty where it
/// finds no room.
QList<doc::Drawn> drawnFigure(const GridCell &cell, const QRectF &place);

} // namespace kb
