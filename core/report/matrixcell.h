// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

// What stands in a cell of a matrix of units, on the screen, on every paper and where it is copied alike:
// what is compared has its figures, also where they are 0; what is not compared has a dash.

/// Whether pairs inside one unit are shown too.
enum class MatrixDiagonal { Without, With };

inline bool isCompared(qsizetype row, qsizetype column, MatrixDiagonal diagonal)
{
    return row != column || diagonal == MatrixDiagonal::With;
}

inline QString notCompared()
{
    return QStringLiteral("–");
}

} // namespace kb
