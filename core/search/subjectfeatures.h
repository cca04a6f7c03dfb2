// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "latent/featurekey.h"
#include "latent/sparsevector.h"
#include "search/query.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace kb {

/// How often a text has a feature, a title counting for more.
struct FeatureCount
{
    latent::FeatureKey key = 0;
    double count = 0;
};

/// Every feature of a text once, by rising key.
using FeatureCounts = std::vector<FeatureCount>;

/// Takes terms and spellings from texts as the search index keeps them. Remembers the features of words.
class SubjectFeatures
{
public:
    /// Of a document, given as its words (see documentWords()).
    FeatureCounts ofDocument(QByteArrayView words);
    /// Of what somebody typed, as if it were a document.
    FeatureCounts ofQuery(const Query &query);

private:
    struct CountedWord
    {
        QByteArrayView word; ///< with what else it is found by
        double count = 0;
    };

    FeatureCounts counted(std::vector<CountedWord> words);
    const FeatureCounts &featuresOf(QByteArrayView word);

    QHash<QByteArray, FeatureCounts> m_known;
};

/// A feature in the numbers of some axes.
struct KnownFeature
{
    quint32 number = 0;
    double rarity = 0;
};

/// A text as the axes take it.
struct WeighedText
{
    latent::SparseVector features;
    size_t terms = 0; ///< that the axes know
};

double dampedCount(double count);

/// Damped counts times rarity, terms and spellings each of length 1. `find` gives what is known of a feature,
/// or nothing.
template <typename Find> WeighedText weighedText(const FeatureCounts &counts, Find find)
{
    latent::SparseVector terms;
    latent::SparseVector spellings;
    for (const FeatureCount &each : counts) {
        const std::optional<KnownFeature> known = find(each.key);
        if (known && known->rarity > 0)
            (latent::isSpelling(each.key) ? spellings : terms)
                .push_back({known->number, float(dampedCount(each.count) * known->rarity)});
    }
    latent::makeUnit(terms);
    latent::makeUnit(spellings);
    const size_t known = terms.size();
    terms.insert(terms.end(), spellings.begin(), spellings.end());
    return {std::move(terms), known};
}

} // namespace kb
