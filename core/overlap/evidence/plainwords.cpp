// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/plainwords.h"

#include "overlap/evidence/terms.h"

#include <algorithm>
#include <limits>

namespace kb::overlap {

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

/// Words of a shared concept are shown with the concept; where both share no others, they are what counts
/// here.
QList<Evidence> showPlainWords(const Pair &pair)
{
    std::vector<quint32> ofConcepts;
    for (const quint32 number : pair.concepts.shared) {
        const std::vector<quint32> &terms = pair.knowledge().concepts.labelTerms(number);
        ofConcepts.insert(ofConcepts.end(), terms.begin(), terms.end());
    }
    const QList<Evidence> others = sharedTerms(pair, pair.a.plain, pair.b.plain, ofConcepts);
    if (!others.isEmpty())
        return others;
    QList<Evidence> words = sharedTerms(pair, pair.a.plain, pair.b.plain);
    for (Evidence &word : words)
        word.name = EvidenceName::ConceptWord;
    return words;
}

} // namespace kb::overlap
