// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pair.h"

#include "overlap/opportunities.h"
#include "overlap/textscale.h"

#include <algorithm>

namespace kb::overlap {

namespace {

/// What vectors count for between short texts, beside their aligned words (README.md).
constexpr double VectorShare = 0.2;

/// The product of the plain words without those of the shared concepts: they would count twice.
double restOfWords(const WeighedProfile &a, const WeighedProfile &b, const std::vector<quint32> &shared,
                   const ConceptList &concepts)
{
    std::vector<quint32> labelTerms;
    for (const quint32 number : shared) {
        const std::vector<quint32> &terms = concepts.labelTerms(number);
        labelTerms.insert(labelTerms.end(), terms.begin(), terms.end());
    }
    SparseVector rest = a.plain;
    std::erase_if(rest, [&](const Weight &weight) { return std::ranges::count(labelTerms, weight.id) > 0; });
    return dot(rest, b.plain);
}

/// Texts that are alike in nothing but the letters of some words stay below what a run looks for, so that it
/// need not compare all with all.
double unsoughtPoints(const OverlapOptions &options)
{
    return std::max(0.0, std::min(OpportunityRules().least, double(options.levels.weak)) - 1);
}

TextGrounds vectorGrounds(const Comparison &all, quint32 a, quint32 b, double whole)
{
    const double direct = std::min(whole, all.smoothing.direct(a, b));
    TextLikeness own = all.spread.likeness(a, b, !all.knowledge.axes.isEmpty());
    if (own.sum() <= 0)
        return {{}, whole};
    own.scale(direct / own.sum());
    return {own, whole - direct};
}

/// Of two short texts: what their words bring, each with its partner, beside a little of what vectors see.
TextGrounds alignedGrounds(const Comparison &all, quint32 a, quint32 b, double whole)
{
    TextGrounds grounds = vectorGrounds(all, a, b, whole);
    grounds.scale(VectorShare);
    grounds.vectorShare = VectorShare;
    grounds.aligned = alignWords(all.records[a].carrying, all.records[b].carrying, all.wordLikeness);
    for (AlignedWords &words : grounds.aligned) {
        words.share *= 1 - VectorShare;
        (words.tie == WordTie::Spelling ? grounds.own.spellings : grounds.own.words) += words.share;
    }
    if (const double most = alignedLikenessFor(unsoughtPoints(all.knowledge.options));
        whole <= 0 && grounds.sum() > most)
        grounds.scale(most / grounds.sum());
    return grounds;
}

TextGrounds textGrounds(const Comparison &all, quint32 a, quint32 b, double whole)
{
    return areAligned(all.records[a], all.records[b]) ? alignedGrounds(all, a, b, whole)
                                                      : vectorGrounds(all, a, b, whole);
}

/// All of the text as one ground; which one does not matter.
TextGrounds unsplitGrounds(const Comparison &all, quint32 a, quint32 b, double whole)
{
    return {.between = whole, .vectorShare = areAligned(all.records[a], all.records[b]) ? VectorShare : 1};
}

/// Verdicts taught that one ground of the text says more than another.
bool tellsGroundsApart(const GroundWeights &taught)
{
    const auto isNeutral = [&](Ground ground) { return taught.of(ground) == 1; };
    return !std::ranges::all_of(
        std::array{Ground::SharedWords, Ground::Spelling, Ground::Related, Ground::GoBetween}, isNeutral);
}

/// The pair without its text.
std::optional<Pair> pairOf(const Comparison &all, quint32 one, quint32 other, double smoothed)
{
    const OverlapOptions &options = all.knowledge.options;
    const ConceptList &concepts = all.knowledge.concepts;
    if (isBefore(all.records[other].profile.record, all.records[one].profile.record))
        std::swap(one, other);
    const WeighedProfile &a = all.records[one];
    const WeighedProfile &b = all.records[other];
    if (!mayPair(a.profile, b.profile, all.scope))
        return std::nullopt;

    Pair pair{.all = all,
              .numberA = one,
              .numberB = other,
              .a = a,
              .b = b,
              .rule = *pairRule(a.profile.kind, b.profile.kind),
              .concepts = matchConcepts(concepts, a.concepts, b.concepts, options.weights.narrower),
              .smoothed = smoothed};
    if (!pair.isTagged() && !pair.hasSharedConcept())
        return pair;
    pair.cosine = dot(a.plain, b.plain);
    pair.rest =
        pair.concepts.shared.empty() ? pair.cosine : restOfWords(a, b, pair.concepts.shared, concepts);
    return pair;
}

} // namespace

double shortLikeness(double aligned, double smoothed, const OverlapOptions &options)
{
    const double likeness = (1 - VectorShare) * aligned + VectorShare * smoothed;
    return smoothed > 0 ? likeness : std::min(likeness, alignedLikenessFor(unsoughtPoints(options)));
}

void TextGrounds::scale(double factor)
{
    own.scale(factor);
    between *= factor;
    for (AlignedWords &words : aligned)
        words.share *= factor;
}

std::optional<Pair> makePair(const Comparison &all, quint32 one, quint32 other, double smoothed)
{
    std::optional<Pair> pair = pairOf(all, one, other, smoothed);
    if (pair && !pair->isTagged())
        pair->text = textGrounds(all, pair->numberA, pair->numberB, smoothed);
    return pair;
}

std::optional<Pair> makeUnsplitPair(const Comparison &all, quint32 one, quint32 other,
                                    const LikeTexts &likeness)
{
    if (tellsGroundsApart(all.knowledge.options.weights.taught))
        return makePair(all, one, other, likeness.smoothed);
    std::optional<Pair> pair = pairOf(all, one, other, likeness.smoothed);
    if (pair && !pair->isTagged())
        pair->text = unsplitGrounds(all, one, other, likeness.whole);
    return pair;
}

} // namespace kb::overlap
