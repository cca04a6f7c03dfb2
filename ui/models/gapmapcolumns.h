// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/column.h"
#include "report/gapmapdrawing.h"

#include <span>

namespace kb {

/// A row and a column of the map, as a row of the table that says what the map shows.
struct MapLine
{
    qint64 id = 0; ///< from 1
    MapPlace place;
    QString row;
    QString column;
    int studies = 0;
    int good = 0;
    int old = 0;
    int newest = 0;    ///< year; 0: not known
    int questions = 0; ///< of the row
    int needed = 0;
    int signalCount = 0;
    int projects = 0; ///< that run, of the row
    MapTied tied = {};
    QString gap; ///< word
};

/// Row by row, column by column; what has no study too.
QList<MapLine> mapLines(const GapMap &map);

std::span<const Column<MapLine>> mapColumnsOfTable();

} // namespace kb
