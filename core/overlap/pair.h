// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/conceptmatch.h"
#include "overlap/evidence/quotedtext.h"
#include "overlap/overlap.h"
#include "overlap/pairrule.h"
#include "overlap/smoothing.h"
#include "overlap/spreadprofile.h"

#include <span>

namespace kb::overlap {

/// All records that take part, and how they are alike.
struct Comparison
{
    const Knowledge &knowledge;
    const ProfileReader &reader;
    std::span<const WeighedProfile> records;
    Smoothing &smoothing;
    SpreadProfile &spread;
    QuotedTexts &quotes;
    WordLikeness &wordLikeness;
    UnitScope scope; ///< which records are paired here
};

/// Likeness of text, split by what it rests on.
struct TextGrounds
{
    TextLikeness own;                  ///< of the two texts themselves
    double between = 0;                ///< through third records
    double vectorShare = 1;            ///< what vectors count for: all, or of short texts a part (README.md)
    std::vector<AlignedWords> aligned; ///< of two short texts; their shares are part of `own`

    double sum() const { return own.sum() + between; }
    bool isAligned() const { return vectorShare < 1; }
    void scale(double factor);
};

/// How alike two texts are, as far as a search for pairs knows.
struct LikeTexts
{
    double smoothed = 0; ///< what smoothing made of their vectors
    double whole = 0;    ///< the same, or of two short texts what their aligned words make of it
};

/// Two records side by side: what every kind of evidence looks at.
struct Pair
{
    const Comparison &all;
    quint32 numberA;
    quint32 numberB;
    const WeighedProfile &a; ///< has the smaller uid
    const WeighedProfile &b;
    const PairRule &rule;
    ConceptMatch concepts;
    double cosine = 0;   ///< of the plain words, where concepts explain the pair
    double rest = 0;     ///< the same without the words of shared concepts
    double smoothed = 0; ///< what smoothing made of the vectors of their texts
    TextGrounds text;

    const Knowledge &knowledge() const { return all.knowledge; }
    const OverlapOptions &options() const { return all.knowledge.options; }
    const OverlapWeights &weights() const { return all.knowledge.options.weights; }
    /// A person gave concepts to both: then the method of the spec holds to the letter.
    bool isTagged() const { return a.isTagged && b.isTagged; }
    bool hasSharedConcept() const { return !concepts.shared.empty() || !concepts.near.empty(); }
    const QuotedText &quotedA() const { return all.quotes.of(numberA); }
    const QuotedText &quotedB() const { return all.quotes.of(numberB); }
};

/// The likeness of two short texts: what their aligned words make of it, beside a little of what smoothing
/// did.
double shortLikeness(double aligned, double smoothed, const OverlapOptions &options);

/// Any order; empty when the two are never paired. `smoothed` is what smoothing made of their texts.
std::optional<Pair> makePair(const Comparison &all, quint32 one, quint32 other, double smoothed);

/// The same in a fraction of the time, for its score alone: when the likeness of the two texts as a whole can
/// stand for all that it rests on. Where verdicts taught that one ground says more than another it cannot,
/// and then this is makePair().
std::optional<Pair> makeUnsplitPair(const Comparison &all, quint32 one, quint32 other,
                                    const LikeTexts &likeness);

} // namespace kb::overlap
