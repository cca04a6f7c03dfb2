// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "overlap/options.h"
#include "widgets/paper.h"

namespace kb {

/// Why a pair has its level: the limits, the sum of its points, and what is missing for the next level.
Paper levelPaper(const ShownOverlap &shown, const OverlapLevels &levels);

} // namespace kb
