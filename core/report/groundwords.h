// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/reviewlessons.h"

#include <QString>

namespace kb {

/// What a score rests on, in words: "the same study".
QString label(Ground ground);

/// What counts now, or would, and why: "“the same study” counts for 0.8: 9 of 12 pairs dismissed".
QString weightSentence(const GroundLesson &lesson, double now);

/// What counts now: "“the same study” counts for 0.8 instead of 1".
QString countsForSentence(Ground ground, double weight);

/// How the pairs of one level were judged: "strong: 9 of 12 reviewed pairs confirmed (75 %)"; of fewer
/// than ten no share, but that they are too few.
QString reviewSentence(const LevelReview &review);

/// How many overlaps people saw and no run found; empty for none.
QString byHandSentence(const ReviewLessons &lessons);

} // namespace kb
