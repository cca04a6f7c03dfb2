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

/// How alike two texts must be to count.
struct LikenessFloors
{
    double withoutSpellings = 0; ///< words and latent part, for spellings to be looked at
    double whole = 0;            ///< all of it, for any likeness at all

    /// Lower floors change no ranking; more texts than most banks have ask for higher ones, or those that
    /// are hardly alike fill the memory (README.md).
    static LikenessFloors among(qsizetype texts);
};

/// From the three cosines. Without axes the other two carry the whole.
TextLikeness weighLikeness(double words, double latent, double spellings, bool hasAxes);

/// Of two weighed texts, also below the floors.
TextLikeness rawLikeness(const WeighedProfile &a, const WeighedProfile &b, bool hasAxes);

} // namespace kb::overlap
