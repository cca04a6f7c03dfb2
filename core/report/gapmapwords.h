// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmap.h"
#include "report/document.h"

namespace kb {

// What the map of gaps says in words, the same on screen, on paper and on the command line.

QString label(MapRows rows);
QString label(MapColumns columns);
QString mapColumnName(MapColumns columns, const MapColumn &column);

/// In place of a count of what cannot belong to such a row.
QString mapNotTied();

/// "3 studies, 1 strong or reviewed, 1 out of date, newest of 2024".
QString mapCellWords(const MapCell &cell);
/// "5 open questions, 2 needed".
QString mapQuestionWords(const MapRow &row);
QString mapSignalWords(const MapRow &row);
/// "1 running project, newest study of 2024", as far as there are any.
QString mapProgressWords(const MapRow &row);
/// Whether the row asks for what it hardly has, or would if nobody had said otherwise; empty when it does
/// not.
QString mapGapWords(const MapRow &row);

/// How many rows are below it and whether they are in sight; empty without any.
QString mapFoldWords(const MapRow &row);

/// How many studies are in no row, and what they lack; empty when all are in one.
QString mapOutsideWords(MapRows rows, const GapMap &map);

/// When a row is called a gap.
QString mapGapLegend(const GapNorms &norms);

/// The counts as text: what the drawing shows, for who hears it.
doc::Matrix mapInWords(MapRows rowsAre, const GapMap &map);

/// The table with tabs between its cells, as a spreadsheet takes it.
QString tabbedText(const GapMap &map);

} // namespace kb
