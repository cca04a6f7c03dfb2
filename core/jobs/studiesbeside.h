// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"

namespace kb {

/// What may answer two questions that overlap: the best pairs of either with a study of another unit, as the
/// last run found them, without those that answer it already. A few: nobody reads more beside two texts.
Result<QList<ShownOverlap>> studiesBeside(Bank &bank, const Uid &one, const Uid &other);

} // namespace kb
