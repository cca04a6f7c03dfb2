// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/matrixcolumns.h"
#include "pictures/matrixview.h"
#include "widgets/filterbar.h"

namespace kb {

/// The pairs that a cell counts under that measure, as the page Pairs filters them.
FilterState pairsOfCell(const MatrixLine &line, MatrixMeasure measure, const QList<OverlapKind> &kinds);

} // namespace kb
