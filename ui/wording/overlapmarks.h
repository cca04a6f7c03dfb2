// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "wording/mark.h"

namespace kb {

Mark levelMark(OverlapLevel level);
/// None for who judges blind, as are its words.
Mark levelMark(const ShownOverlap &shown);

/// The level; of a pair that people put there without a run, that.
QString levelText(const ShownOverlap &shown);

/// What was decided about a pair, or that it comes again because it changed; its words and its sign.
QString stateText(const ShownOverlap &shown);
Mark stateMark(const ShownOverlap &shown);
Mark stateMark(OverlapState state);

} // namespace kb
