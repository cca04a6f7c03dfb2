// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapmatrix.h"
#include "report/matrixpaper.h"

namespace kb {

/// The matrix of units on paper, of the pairs of these kinds; of all without any.
Result<MatrixPaperContent> matrixPaperContent(Bank &bank, const QList<OverlapKind> &kinds,
                                              MatrixDiagonal diagonal, Language language);

} // namespace kb
