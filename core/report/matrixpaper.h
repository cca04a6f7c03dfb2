// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "report/matrixcell.h"
#include "report/pageroom.h"

namespace kb {

/// What the cells of the matrix of units show largest.
enum class MatrixMeasure { Strong, All, Agreed };

/// The pairs of two units.
struct PaperMatrixCell
{
    int strong = 0;
    int all = 0; ///< strong, probable and by people
    int agreed = 0;
};

struct MatrixPaperContent
{
    doc::Info info; ///< its title may be empty
    MatrixMeasure measure = MatrixMeasure::Strong;
    MatrixDiagonal diagonal = MatrixDiagonal::Without;
    QStringList units;                   ///< their codes
    QList<QList<PaperMatrixCell>> cells; ///< per row; of a unit with itself too
    QList<PaperMatrixCell> totals;       ///< of a unit with all others
    doc::PaperGrowth growth = doc::PaperGrowth::No;
};

/// As wide as a page of A4 on its side.
doc::Drawing matrixDrawing(const MatrixPaperContent &content);

/// The matrix drawn with one measure, and as a table with all three.
Document matrixPaper(const MatrixPaperContent &content);

} // namespace kb
