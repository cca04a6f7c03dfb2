// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// 1 when both are needed within six months of each other, down to 0.85 at two years; 1 without dates.
double needByFactor(const Pair &pair);
QList<Evidence> showNeedBy(const Pair &pair);

/// A study older than three years answers a question of today less well: 6 % per further year, at most 30 %.
double ageFactor(const Pair &pair);
QList<Evidence> showAge(const Pair &pair);

} // namespace kb::overlap
