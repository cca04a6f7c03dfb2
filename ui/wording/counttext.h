// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/facets.h"

namespace kb {

/// From here on a count is told as "1.000+": nobody needs to know it more precisely to choose.
inline constexpr int CountCap = 1000;

/// "37", "1.000+"; with a plus where there may be more.
QString countText(int count, bool isWhole = true);

/// By the key of the choice.
QHash<QString, QString> countTexts(const FacetCounts &counts);

} // namespace kb
