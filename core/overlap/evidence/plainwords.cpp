// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/plainwords.h"

#include "overlap/evidence/terms.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kb::overlap {

namespace {

double shareOf(const QList<Evidence> &words)
{
    return std::transform_reduce(words.begin(), words.end(), 0.0, std::plus{},
                                 [](const Evidence &word) { return word.amount; });
}

} // namespace

double plainWordMatch(const Pair &pair)
{
    const double likeness = (pair.cosine + pair.rest) / 2;
    return (pair.weights().*pair.rule.shares).words * std::min(1.0, likeness / pair.weights().fullWords);
}

double leastCosine(double points, const OverlapWeights &weights)
{
    const double most = 100 * weights.content * std::max(weights.questions.words, weights.reuse.words) *
                        weights.taught.of(Ground::Words);
    return points > std::min(most, double(weights.capWithoutConcept))
               ? std::numeric_limits<double>::infinity()
               : points / most * weights.fullWords;
}

/// Words of a shared concept are shown with the concept; where they bring most of what counts here, they
/// stand here as well, marked as such.
QList<Evidence> showPlainWords(const Pair &pair)
{
    constexpr double Most = 0.5;
    std::vector<quint32> ofConcepts;
    for (const quint32 number : pair.concepts.shared) {
        const std::vector<quint32> &terms = pair.knowledge().concepts.labelTerms(number);
        ofConcepts.insert(ofConcepts.end(), terms.begin(), terms.end());
    }
    QList<Evidence> words = sharedTerms(pair, pair.a.plain, pair.b.plain, ofConcepts);
    if (shareOf(words) >= Most)
        return words;
    for (Evidence word : sharedTerms(pair, pair.a.plain, pair.b.plain)) {
        word.name = EvidenceName::ConceptWord;
        if (!std::ranges::any_of(words, [&](const Evidence &known) { return known.label == word.label; }))
            words.append(word);
    }
    return words;
}

} // namespace kb::overlap
