// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// 1 when both are, or name, the same paper, study or plan by its code (spec 11, B6); else 0. General codes
/// (generalcodes) count for nothing.
double sameCode(const Pair &pair);
QList<Evidence> showSameCodes(const Pair &pair);

} // namespace kb::overlap
