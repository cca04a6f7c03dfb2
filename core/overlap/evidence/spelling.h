// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// What words that are spelt alike bring to the content.
double spellingShare(const Pair &pair);
QList<Evidence> showSpelling(const Pair &pair);

} // namespace kb::overlap
