// SPDX-License-Identifier: EUPL-1.2
#include "search/nearness.h"

#include "search/bestcandidates.h"
#include "search/searchindex.h"

namespace kb {

namespace {

/// As many as are likened by their words: of more it gained nothing.
constexpr size_t MostNearest = 200;

} // namespace

Result<Nearness> Nearness::make(SearchIndex &index, const ReadTransaction &reading, const Query &query,
                                const Selection &selection)
{
    Nearness nearness;
    const auto places = index.latent().places(reading);
    if (!places)
        return places.error();
    if (!(*places)->areThere())
        return nearness;
    const auto asked = index.latent().placeOf(query);
    if (!asked)
        return asked.error();

    BestCandidates best(MostNearest);
    (*places)->eachNearness(*asked, [&](quint32 record, double cosine) {
        if (cosine <= 0 || !selection.contains(record))
            return;
        if (record >= nearness.m_shares.size())
            nearness.m_shares.resize(record + 1 + record / 2);
        nearness.m_shares[record] = float(cosine);
        best.offer({record, cosine});
    });
    nearness.m_nearest = best.take();
    if (nearness.m_nearest.empty())
        return nearness;
    const double scale = (*places)->trust() / nearness.m_nearest.front().score;
    for (float &share : nearness.m_shares)
        share = float(share * scale);
    for (Candidate &each : nearness.m_nearest)
        each.score *= scale;
    return nearness;
}

} // namespace kb
