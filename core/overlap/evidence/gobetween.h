// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// What records that resemble both bring to the content.
double goBetweenShare(const Pair &pair);
QList<Evidence> showGoBetweens(const Pair &pair);

} // namespace kb::overlap
