// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "latent/latentaxes.h"
#include "search/subjectfeatures.h"
#include "store/database.h"

namespace kb {

class LearnedAxes;

/// The axes as the bank keeps them. To find a place only the features of that text are read, and remembered.
class StoredAxes
{
public:
    explicit StoredAxes(Database &database)
        : m_database(database)
    {
    }

    /// In the place of those before, in the caller's transaction.
    static Result<> put(Database &database, const LearnedAxes &learned);

    /// The same as that of the learned axes.
    Result<latent::LatentPlace> placeOf(const FeatureCounts &counts);

private:
    struct StoredFeature
    {
        double rarity = 0; ///< 0 when the axes do not know it
        latent::FeatureRow row;
    };

    Result<const StoredFeature *> find(latent::FeatureKey key);

    Database &m_database;
    QHash<latent::FeatureKey, StoredFeature> m_known;
};

} // namespace kb
