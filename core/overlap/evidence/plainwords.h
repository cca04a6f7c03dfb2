// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// Word likeness of the reference method (spec 05, 5.3: tekst), as share of the content.
double plainWordMatch(const Pair &pair);
/// The least cosine with which words alone can bring so many points; infinite when they never can.
double leastCosine(double points, const OverlapWeights &weights);
/// The shared words, apart from the words of shared concepts.
QList<Evidence> showPlainWords(const Pair &pair);

} // namespace kb::overlap
