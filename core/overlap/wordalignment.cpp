// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordalignment.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kb::overlap {

namespace {

constexpr double StopWordShare = 0.3;
constexpr double SameForm = 0.95;
constexpr double SameMeaning = 0.6;
constexpr double LeastSpelling = 0.3; ///< below it, words look alike by chance
constexpr qsizetype ShortestPiece = 2;
constexpr qsizetype LongestPiece = 4;

bool isNegation(const QString &canonicalWord)
{
    static const QSet<QString> negations{
        QStringLiteral("niet"),    QStringLiteral("geen"),    QStringLiteral("nooit"),
        QStringLiteral("niets"),   QStringLiteral("nergens"), QStringLiteral("niemand"),
        QStringLiteral("not"),     QStringLiteral("no"),      QStringLiteral("never"),
        QStringLiteral("nothing"), QStringLiteral("nobody")};
    return negations.contains(canonicalWord);
}

/// The distinct pieces of 2 to 4 letters of a word with its borders.
QSet<QString> piecesOf(const QString &word)
{
    const QString bordered = u'^' + word + u'$';
    QSet<QString> pieces;
    for (qsizetype length = ShortestPiece; length <= LongestPiece; ++length) {
        for (qsizetype from = 0; from + length <= bordered.size(); ++from)
            pieces.insert(bordered.sliced(from, length));
    }
    return pieces;
}

/// Dice's coefficient of the pieces.
double likenessOfSpelling(const QString &a, const QString &b)
{
    const QSet<QString> inA = piecesOf(a);
    const QSet<QString> inB = piecesOf(b);
    const auto shared = std::ranges::count_if(inA, [&](const QString &piece) { return inB.contains(piece); });
    const double likeness = 2.0 * double(shared) / double(inA.size() + inB.size());
    return likeness > LeastSpelling ? likeness : 0;
}

bool haveSameMeaning(const Word &a, const Word &b)
{
    return std::ranges::any_of(a.english, [&](const QString &word) { return b.english.contains(word); });
}

using SharesByPlace = std::map<std::pair<size_t, size_t>, double>;

/// Half of the likeness: each word of the one text with its best partner in the other.
template <typename Place>
void addDirection(std::span<const CarryingWord> from, std::span<const CarryingWord> to, SharesByPlace &shares,
                  Place place)
{
    const double all =
        std::accumulate(from.begin(), from.end(), 0.0,
                        [](double sum, const CarryingWord &word) { return sum + word.weight; });
    if (all <= 0 || to.empty())
        return;
    for (size_t i = 0; i < from.size(); ++i) {
        std::vector<double> likeness(to.size());
        std::ranges::transform(to, likeness.begin(), [&](const CarryingWord &other) {
            return likenessOfWords(*from[i].word, *other.word);
        });
        const auto best = std::ranges::max_element(likeness);
        const double share = from[i].weight * *best / all / 2;
        if (share > 0)
            shares[place(i, size_t(best - likeness.begin()))] += share;
    }
}

} // namespace

double carriedWeight(const Word &word, double rarity)
{
    return word.isStop && !isNegation(word.canon) ? StopWordShare * rarity : rarity;
}

double likenessOfWords(const Word &a, const Word &b)
{
    if (a.folded == b.folded && a.isEnglish == b.isEnglish)
        return 1;
    if (a.canon == b.canon && a.isEnglish == b.isEnglish)
        return SameForm;
    const double bySpelling = likenessOfSpelling(a.folded, b.folded);
    return haveSameMeaning(a, b) ? std::max(SameMeaning, bySpelling) : bySpelling;
}

std::vector<AlignedWords> alignWords(std::span<const CarryingWord> a, std::span<const CarryingWord> b)
{
    SharesByPlace shares;
    addDirection(a, b, shares, [](size_t from, size_t to) { return std::pair(from, to); });
    addDirection(b, a, shares, [](size_t from, size_t to) { return std::pair(to, from); });

    std::vector<AlignedWords> aligned;
    for (const auto &[places, share] : shares)
        aligned.push_back({places.first, places.second, share});
    return aligned;
}

} // namespace kb::overlap
