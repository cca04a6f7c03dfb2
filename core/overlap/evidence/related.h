// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// What words that go together in this bank bring to the content, without being the same.
double relatedShare(const Pair &pair);
/// Words of either text that go with the subject of the other; none when they bring little.
QList<Evidence> showRelated(const Pair &pair);

} // namespace kb::overlap
