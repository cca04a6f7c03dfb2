// SPDX-License-Identifier: EUPL-1.2
#include "overlap/textlikeness.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr double WordShare = 1.0;
constexpr double LatentShare = 1.0;
constexpr double SpellingShare = 0.5;

constexpr qsizetype MostTextsWithAllLikeness = 40'000;

} // namespace

LikenessFloors LikenessFloors::among(qsizetype texts)
{
    if (texts <= MostTextsWithAllLikeness)
        return {.withoutSpellings = 0.08, .whole = 0.10};
    return {.withoutSpellings = 0.16, .whole = 0.20};
}

void TextLikeness::scale(double factor)
{
    words *= factor;
    related *= factor;
    spellings *= factor;
}

TextLikeness weighLikeness(double words, double latent, double spellings, bool hasAxes)
{
    const double all = WordShare + SpellingShare + (hasAxes ? LatentShare : 0);
    return {.words = std::min(words, 1.0) * WordShare / all,
            .related = hasAxes ? std::max(latent, 0.0) * LatentShare / all : 0,
            .spellings = std::min(spellings, 1.0) * SpellingShare / all};
}

TextLikeness rawLikeness(const WeighedProfile &a, const WeighedProfile &b, bool hasAxes)
{
    return weighLikeness(dot(a.words, b.words), dot(a.place, b.place), dot(a.spellings, b.spellings),
                         hasAxes);
}

} // namespace kb::overlap
