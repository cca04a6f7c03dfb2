// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmap.h"

#include <QHash>

namespace kb {

/// What the rule sees of a row: it changes when more or less is asked or known, and not with time alone.
QString mapRowFacts(const MapRow &row);

/// The gaps of which somebody said that they are none, by mapRowKey(), are none; except where the rule sees
/// something else since.
void dismissGaps(GapMap &map, const QHash<QString, Decision> &said);

} // namespace kb
