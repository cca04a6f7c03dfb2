// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmap.h"

#include <QSet>

namespace kb {

/// Names a row for as long as its subject is there, in every map.
QString mapRowKey(const MapRow &row);

/// The row that this one is part of; -1 for none.
qsizetype mapRowAbove(const GapMap &map, qsizetype row);

/// The map without the rows below those with these keys. Each row knows how many rows are below it in the
/// whole map, and whether they are left out.
GapMap foldedMap(const GapMap &whole, const QSet<QString> &shut);

} // namespace kb
