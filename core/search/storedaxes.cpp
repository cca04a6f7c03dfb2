// SPDX-License-Identifier: EUPL-1.2
#include "search/storedaxes.h"

#include "search/learnedaxes.h"
#include "store/sqlfile.h"

namespace kb {

Result<> StoredAxes::put(Database &database, const LearnedAxes &learned)
{
    if (auto cleared = database.execute(sqlFile("search/clear_features")); !cleared)
        return cleared;
    const std::vector<latent::FeatureKey> &keys = learned.keys();
    for (quint32 number = 0; number < keys.size(); ++number) {
        const latent::FeatureRow row = learned.row(number);
        auto put = database.execute(sqlFile("search/put_feature"), qint64(keys[number]),
                                    learned.rarity(number), double(row.step), row.loadings);
        if (!put)
            return put;
    }
    return {};
}

Result<const StoredAxes::StoredFeature *> StoredAxes::find(latent::FeatureKey key)
{
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return &*known;
    StoredFeature feature;
    auto read = m_database.forEach(
        sqlFile("search/feature"),
        [&](Row row) {
            feature = {row.real(0), {float(row.real(1)), row.bytes(2)}};
        },
        qint64(key));
    if (!read)
        return read.error();
    return &*m_known.insert(key, std::move(feature));
}

Result<latent::LatentPlace> StoredAxes::placeOf(const FeatureCounts &counts)
{
    QHash<latent::FeatureKey, KnownFeature> numbers;
    std::vector<latent::FeatureRow> rows;
    for (const FeatureCount &each : counts) {
        const auto feature = find(each.key);
        if (!feature)
            return feature.error();
        if ((*feature)->rarity <= 0)
            continue;
        numbers.insert(each.key, {quint32(rows.size()), (*feature)->rarity});
        rows.push_back((*feature)->row);
    }
    const auto known = [&](latent::FeatureKey key) -> std::optional<KnownFeature> {
        const auto found = numbers.constFind(key);
        return found == numbers.cend() ? std::nullopt : std::optional(*found);
    };
    return latent::LatentAxes::of(rows).fold(weighedText(counts, known).features).place;
}

} // namespace kb
