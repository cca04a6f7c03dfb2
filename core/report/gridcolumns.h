// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/griddrawing.h"

namespace kb {

constexpr double GridPadding = 4;   ///< points
constexpr double GridNameStep = 9;  ///< for each depth
constexpr double GridFoldRoom = 12; ///< for the mark before the name of a row that can be folded

/// The places across of a grid, in points.
struct GridColumns
{
    double names = 0; ///< width, for the names of the rows
    double fold = 0;  ///< of which before a name, for how it is folded
    QList<double> lefts;
    QList<double> widths;
    bool isUpward = false; ///< the heads find no room across
};

/// All columns are as wide, unless words need more: then those that can spare it give them their room, and
/// after them the names.
GridColumns gridColumns(const Grid &grid, double width);

} // namespace kb
