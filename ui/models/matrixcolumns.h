// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapmatrix.h"
#include "models/column.h"

#include <span>

namespace kb {

/// Two units, or one with itself, as a row of the table that says what the matrix shows.
struct MatrixLine
{
    qint64 id = 0; ///< from 1
    MatrixUnit one;
    MatrixUnit other;
    MatrixCount count;
};

/// Most strong pairs first. `withInside`: the pairs inside one unit too.
QList<MatrixLine> matrixLines(const OverlapMatrix &matrix, bool withInside);

std::span<const Column<MatrixLine>> matrixColumns();

} // namespace kb
