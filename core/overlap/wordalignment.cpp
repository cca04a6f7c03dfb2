// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordalignment.h"

#include <numeric>

namespace kb::overlap {

namespace {

constexpr double StopWordShare = 0.3;
constexpr double NegationShare = 2;

bool isNegation(const QString &canonicalWord)
{
    static const QSet<QString> negations{
        QStringLiteral("niet"),    QStringLiteral("geen"),    QStringLiteral("nooit"),
        QStringLiteral("niets"),   QStringLiteral("nergens"), QStringLiteral("niemand"),
        QStringLiteral("not"),     QStringLiteral("no"),      QStringLiteral("never"),
        QStringLiteral("nothing"), QStringLiteral("nobody")};
    return negations.contains(canonicalWord);
}

/// A word of either text beside a word of the other.
struct AlignmentCell
{
    WordMatch match;
    double share = 0;
};

/// Half of the likeness: each word of the one text with its best partner in the other.
template <typename At> void addDirection(std::span<const CarryingWord> from, size_t others, At at)
{
    const double all =
        std::accumulate(from.begin(), from.end(), 0.0,
                        [](double sum, const CarryingWord &word) { return sum + word.weight; });
    if (all <= 0)
        return;
    for (size_t i = 0; i < from.size(); ++i) {
        size_t best = 0;
        for (size_t j = 1; j < others; ++j) {
            if (at(i, j).match.likeness > at(i, best).match.likeness)
                best = j;
        }
        at(i, best).share += from[i].weight * at(i, best).match.likeness / all / 2;
    }
}

} // namespace

double carriedWeight(const BookWord &word, double rarity)
{
    if (isNegation(word.canon))
        return NegationShare * rarity;
    return word.isStop ? StopWordShare * rarity : rarity;
}

std::vector<AlignedWords> alignWords(std::span<const CarryingWord> a, std::span<const CarryingWord> b,
                                     WordLikeness &likeness)
{
    if (a.empty() || b.empty())
        return {};
    std::vector<AlignmentCell> cells(a.size() * b.size());
    const auto at = [&](size_t inA, size_t inB) -> AlignmentCell & { return cells[inA * b.size() + inB]; };
    for (size_t inA = 0; inA < a.size(); ++inA) {
        for (size_t inB = 0; inB < b.size(); ++inB)
            at(inA, inB).match = likeness.of(a[inA].word, b[inB].word);
    }
    addDirection(a, b.size(), at);
    addDirection(b, a.size(), [&](size_t inB, size_t inA) -> AlignmentCell & { return at(inA, inB); });

    std::vector<AlignedWords> aligned;
    for (size_t cell = 0; cell < cells.size(); ++cell) {
        if (const auto &[match, share] = cells[cell]; share > 0)
            aligned.push_back({cell / b.size(), cell % b.size(), match.tie, share});
    }
    return aligned;
}

} // namespace kb::overlap
