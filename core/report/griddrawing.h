// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/spotdrawing.h"

namespace kb {

/// So many marks of one form, in a cell.
struct GridMark
{
    enum class Form { Full, Open, Dotted };

    Form form = Form::Full;
    int count = 0;
};

/// All marks of a cell in one figure, larger or denser where there are more; their number stands beside it.
struct GridFigure
{
    enum class Form { None, Bubble, Heat, Bar };

    Form form = Form::None;
    int most = 0; ///< marks of the fullest cell of the grid
};

/// Marks, or else words.
struct GridCell
{
    QList<GridMark> marks = {};
    QString words = {};
    doc::Boldness boldness = doc::Boldness::Plain;
    QString spoken = {}; ///< empty: nothing to go to
    GridFigure figure = {};
};

/// Whether rows below a row are in sight.
enum class GridFold { None, Open, Shut };

struct GridRow
{
    QString name;
    int depth = 0;
    QList<GridCell> cells; ///< one for each column
    GridFold fold = GridFold::None;
    QString spoken = {}; ///< of the mark that says how it is folded
};

/// Rows and columns with a head each.
struct Grid
{
    doc::Text caption;
    QList<QString> columns;
    QList<GridRow> rows;
};

/// Of that width, in points. Names and words take room from columns that can spare it. Heads of columns that
/// find no room across are written upward. Marks that find none are drawn once with their number, or smaller;
/// what finds no room even so is a number without marks. Where a row can be folded, its mark is a spot before
/// its cells.
SpotDrawing gridDrawing(const Grid &grid, double width);

/// How many rows such a drawing can have to be no higher than that.
qsizetype gridRowsWithin(const Grid &grid, double width, double height);

} // namespace kb
