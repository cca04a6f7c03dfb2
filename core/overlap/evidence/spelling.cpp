// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/spelling.h"

#include "overlap/evidence/alignedwords.h"
#include "overlap/evidence/terms.h"
#include "overlap/textscale.h"

#include <algorithm>
#include <functional>
#include <map>

namespace kb::overlap {

namespace {

constexpr size_t MostAlikeWords = 3;
constexpr double HalfAPoint = 0.005;
constexpr size_t MostPairsOfSpelling = 400; ///< a spelling of more pairs of words tells none of them apart

/// A word of A and a word of B, by their numbers in the bags.
using WordPair = std::pair<quint32, quint32>;

/// What each pair of words brings to the likeness of spellings, as a share of it. What a spelling brings is
/// divided evenly over the pairs of words that have it; of very many pairs none gets a share worth its time.
std::map<WordPair, double> sharesOfWords(const Pair &pair)
{
    const double sum = dot(pair.a.spellings, pair.b.spellings);
    std::map<WordPair, double> shares;
    for (const Weight &weight : pair.a.spellings) {
        const double product = double(weight.value) * valueOf(pair.b.spellings, weight.id);
        if (product <= 0)
            continue;
        const std::span<const quint32> inA = pair.quotedA().wordsWith(weight.id);
        const std::span<const quint32> inB = pair.quotedB().wordsWith(weight.id);
        const size_t pairsOfWords = inA.size() * inB.size();
        if (pairsOfWords > MostPairsOfSpelling)
            continue;
        for (const quint32 a : inA) {
            for (const quint32 b : inB)
                shares[{a, b}] += product / sum / double(pairsOfWords);
        }
    }
    return shares;
}

/// The words that bring most, of those that are wanted.
template <typename Wanted> QList<Evidence> strongestAlike(const Pair &pair, Wanted isWanted)
{
    const QuotedText &textA = pair.quotedA();
    const QuotedText &textB = pair.quotedB();
    std::vector<std::pair<double, WordPair>> alike;
    for (const auto &[words, share] : sharesOfWords(pair)) {
        if (isWanted(textA.word(words.first).canon, textB.word(words.second).canon))
            alike.emplace_back(-share, words); // the largest share comes first
    }
    const size_t count = std::min(alike.size(), MostAlikeWords);
    std::ranges::partial_sort(alike, alike.begin() + qsizetype(count));

    QList<Evidence> shown;
    for (const auto &[share, words] : std::span(alike).first(count))
        shown.append({.name = EvidenceName::SimilarWord,
                      .inA = textA.surface(words.first),
                      .inB = textB.surface(words.second),
                      .amount = -share});
    return shown;
}

QList<Evidence> wordsThatLookAlike(const Pair &pair)
{
    return pair.text.isAligned() ? alignedSimilarWords(pair) : strongestAlike(pair, std::not_equal_to{});
}

} // namespace

double spellingShare(const Pair &pair)
{
    return contentOf(pair.text.own.spellings, pair);
}

/// Where no other words look alike, the points are for the letters of words that both have.
QList<Evidence> showSpelling(const Pair &pair)
{
    const QList<Evidence> shown = wordsThatLookAlike(pair);
    const bool isOfSameWords = shown.isEmpty() && spellingShare(pair) >= HalfAPoint;
    return isOfSameWords ? strongestAlike(pair, std::equal_to{}) : shown;
}

} // namespace kb::overlap
