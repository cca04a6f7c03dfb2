// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "latent/latentaxes.h"
#include "search/subjectfeatures.h"
#include "store/database.h"

namespace kb {

/// Axes as they were learned from the words of an index, with all that is needed to find a place on them.
class LearnedAxes
{
public:
    /// Learns from every document; of more than 4,000 from a choice that depends on nothing but what they
    /// say. Ten seconds for 4,000 texts. Fails with Cancelled when it was stopped.
    static Result<LearnedAxes> learn(Database &database, const std::stop_token &stop = {});

    latent::LatentPlace placeOf(const FeatureCounts &counts) const;

    const std::vector<latent::FeatureKey> &keys() const { return m_keys; }
    double rarity(quint32 number) const { return m_rarities[number]; }
    latent::FeatureRow row(quint32 number) const { return m_axes.row(number); }
    /// How far places can be trusted, 0 to 1: titles tell little of what else a document is about.
    double trust() const { return m_trust; }
    /// How many documents the index had.
    qsizetype documents() const { return m_documents; }

private:
    void numberFeatures(std::span<const FeatureCounts> texts);
    WeighedText weighed(const FeatureCounts &counts) const;

    std::vector<latent::FeatureKey> m_keys; ///< rising; a feature's number is its place here
    std::vector<double> m_rarities;
    QHash<latent::FeatureKey, quint32> m_numbers;
    latent::LatentAxes m_axes;
    double m_trust = 0;
    qsizetype m_documents = 0;
};

/// No weight for what half of the texts have.
double rarityOf(qsizetype texts, qsizetype having);

} // namespace kb
