// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// One shared word or one shared concept alone never makes a strong overlap (spec 05, 5.6).
double conceptCap(const Pair &pair);
QList<Evidence> showConceptCap(const Pair &pair);

} // namespace kb::overlap
