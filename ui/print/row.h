// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/strip.h"

namespace kb::print {

/// A text beside others: its lines start at that distance from the left.
struct Cell
{
    SetText text;
    qreal left = 0;
};

enum class RowAlign { Top, Bottom };

/// One strip per line, all cells together; they stay on one page when they fit there.
Strips rowStrips(const QList<Cell> &cells, RowAlign align = RowAlign::Top);

/// One cell, of which the first two and the last two lines stay together.
Strips paragraphStrips(const Cell &cell);

/// Room above the first strip and below the last, inside them: it is not lost at the top of a page.
void pad(Strips &strips, qreal above, qreal below);

/// Painted below all that is in the strip already.
void layUnder(Strip &strip, const Mark &mark);

/// A line over the whole width along the lower edge.
void underline(Strip &strip, qreal width, qreal thickness, QColor ink);

} // namespace kb::print
