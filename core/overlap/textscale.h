// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// Points, 0 to 100, for a likeness of text that decides alone; smoothed or not are two scales, both fitted
/// on judged pairs (README.md).
double pointsFor(double likeness, Smoothing::Reach reach);
/// The least likeness that gives so many points.
double likenessFor(double points, Smoothing::Reach reach);

/// The same for short texts whose words were aligned.
double pointsForAligned(double likeness);
double alignedLikenessFor(double points);

/// What a part of the pair's likeness brings to its content, 0 to 1.
double contentOf(double part, const Pair &pair);

/// Whether a bank has taught enough for axes, and so for smoothing.
Smoothing::Reach reachOf(const Knowledge &knowledge);

} // namespace kb::overlap
