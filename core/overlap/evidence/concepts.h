// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// What the two cover of each other's concepts; of the question's alone when a study is to answer it.
double conceptCoverage(const Pair &pair);
QList<Evidence> showConcepts(const Pair &pair);

} // namespace kb::overlap
