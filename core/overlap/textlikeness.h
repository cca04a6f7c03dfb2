// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/weighedprofile.h"

namespace kb::overlap {

/// How alike two texts are, each part already weighed; they add up to at most 1.
struct TextLikeness
{
    double words = 0;
    double related = 0; ///< latent
    double spellings = 0;

    double sum() const { return words + related + spellings; }
    void scale(double factor);
};

/// Least likeness of words and latent part for which spellings are looked at, and least likeness in all
/// that counts as any. Measured: lower floors change no ranking (README.md).
inline constexpr double SpellingFloor = 0.08;
inline constexpr double LikenessFloor = 0.10;

/// From the three cosines. Without axes the other two carry the whole.
TextLikeness weighLikeness(double words, double latent, double spellings, bool hasAxes);

/// Of two weighed texts, also below the floors.
TextLikeness rawLikeness(const WeighedProfile &a, const WeighedProfile &b, bool hasAxes);

} // namespace kb::overlap
