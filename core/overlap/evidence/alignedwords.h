// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// The words of two short texts that have the same form or meaning, without stop words.
QList<Evidence> alignedSameWords(const Pair &pair);
/// Those that are only spelt alike.
QList<Evidence> alignedSimilarWords(const Pair &pair);

} // namespace kb::overlap
