// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// What the words that both texts have bring to the content.
double sharedWordShare(const Pair &pair);
QList<Evidence> showSharedWords(const Pair &pair);

} // namespace kb::overlap
