// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/spelling.h"

#include "overlap/evidence/alignedwords.h"
#include "overlap/evidence/terms.h"
#include "overlap/textscale.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kb::overlap {

namespace {

constexpr qsizetype MostAlikeWords = 3;
constexpr size_t MostLookedAt = 20; ///< what brings less is no reason
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

bool isSameWord(const Pair &pair, const WordPair &words)
{
    return pair.quotedA().word(words.first).canon == pair.quotedB().word(words.second).canon;
}

/// Other words, alike by more than the letters that any two words share.
bool lookAlike(const Pair &pair, const WordPair &words)
{
    const quint32 inA = pair.a.bag[words.first].word;
    const quint32 inB = pair.b.bag[words.second].word;
    return !isSameWord(pair, words) && pair.all.wordLikeness.of(inA, inB).likeness > 0;
}

/// What two words bring, in a list whose first bring most.
struct SpeltAlike
{
    WordPair words;
    double share = 0;
};

/// Those that bring most, the first first.
std::vector<SpeltAlike> strongestAlike(const Pair &pair)
{
    std::vector<SpeltAlike> alike;
    for (const auto &[words, share] : sharesOfWords(pair))
        alike.push_back({words, share});
    const size_t count = std::min(alike.size(), MostLookedAt);
    const auto bringsMore = [](const SpeltAlike &one, const SpeltAlike &other) {
        return std::tie(other.share, one.words) < std::tie(one.share, other.words);
    };
    std::ranges::partial_sort(alike, alike.begin() + qsizetype(count), bringsMore);
    alike.resize(count);
    return alike;
}

/// The first of those that are wanted.
template <typename Wanted>
QList<Evidence> shownOf(const std::vector<SpeltAlike> &alike, const Pair &pair, Wanted isWanted)
{
    QList<Evidence> shown;
    for (const auto &[words, share] : alike) {
        if (shown.size() < MostAlikeWords && isWanted(pair, words))
            shown.append({.name = EvidenceName::SimilarWord,
                          .inA = pair.quotedA().surface(words.first),
                          .inB = pair.quotedB().surface(words.second),
                          .amount = share});
    }
    return shown;
}

/// Where no other words look alike, the points are for the letters of words that both have, or else for
/// small likenesses of all.
QList<Evidence> wordsThatShareLetters(const std::vector<SpeltAlike> &alike, const Pair &pair)
{
    const QList<Evidence> same = shownOf(alike, pair, isSameWord);
    return same.isEmpty() ? shownOf(alike, pair, [](const Pair &, const WordPair &) { return true; }) : same;
}

bool isAboutNoWord(const QList<Evidence> &shown, const Pair &pair)
{
    return shown.isEmpty() && spellingShare(pair) >= HalfAPoint;
}

/// Short texts whose words were put side by side have said which of them look alike.
QList<Evidence> showAligned(const Pair &pair)
{
    const QList<Evidence> shown = alignedSimilarWords(pair);
    return isAboutNoWord(shown, pair) ? wordsThatShareLetters(strongestAlike(pair), pair) : shown;
}

} // namespace

double spellingShare(const Pair &pair)
{
    return contentOf(pair.text.own.spellings, pair);
}

QList<Evidence> showSpelling(const Pair &pair)
{
    if (pair.text.isAligned())
        return showAligned(pair);
    const std::vector<SpeltAlike> alike = strongestAlike(pair);
    const QList<Evidence> shown = shownOf(alike, pair, lookAlike);
    return isAboutNoWord(shown, pair) ? wordsThatShareLetters(alike, pair) : shown;
}

} // namespace kb::overlap
