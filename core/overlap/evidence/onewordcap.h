// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// One shared word alone never makes a strong overlap (spec 05, 5.6), unless of two short texts, in which it
/// is then most of what they say (README.md). Takes some microseconds.
double oneWordCap(const Pair &pair);
QList<Evidence> showOneWordCap(const Pair &pair);

} // namespace kb::overlap
