// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/alignedwords.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr qsizetype MostSameWords = 5;
constexpr qsizetype MostSimilarWords = 3;

quint32 placeInBag(const WeighedProfile &text, size_t carrying)
{
    const auto found = std::ranges::lower_bound(text.bag, text.carrying[carrying].word, {}, &WordCount::word);
    return quint32(found - text.bag.begin());
}

/// The words that bring most, each with its share in what the part brings.
template <typename Wanted>
QList<Evidence> strongest(const Pair &pair, EvidenceName name, double part, qsizetype count, Wanted isWanted)
{
    QList<Evidence> shown;
    for (const AlignedWords &words : pair.text.aligned) {
        const quint32 inA = placeInBag(pair.a, words.inA);
        const quint32 inB = placeInBag(pair.b, words.inB);
        const BookWord &word = pair.quotedA().word(inA);
        if (!isWanted(words.tie) || word.isStop)
            continue;
        shown.append({.name = name,
                      .label = name == EvidenceName::Word ? word.canon : QString(),
                      .inA = pair.quotedA().surface(inA),
                      .inB = pair.quotedB().surface(inB),
                      .amount = words.share / part});
    }
    std::ranges::stable_sort(shown, std::ranges::greater{}, &Evidence::amount);
    shown.resize(std::min(shown.size(), count));
    return shown;
}

} // namespace

QList<Evidence> alignedSameWords(const Pair &pair)
{
    return strongest(pair, EvidenceName::Word, pair.text.own.words, MostSameWords,
                     [](WordTie tie) { return tie != WordTie::Spelling; });
}

QList<Evidence> alignedSimilarWords(const Pair &pair)
{
    return strongest(pair, EvidenceName::SimilarWord, pair.text.own.spellings, MostSimilarWords,
                     [](WordTie tie) { return tie == WordTie::Spelling; });
}

} // namespace kb::overlap
