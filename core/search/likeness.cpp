// SPDX-License-Identifier: EUPL-1.2
#include "search/likeness.h"

#include "search/documentwords.h"
#include "search/lookalikes.h"
#include "search/nearpairs.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Title, codes, people and some five hundred words of the body.
constexpr qsizetype MaxWordsRead = 8192;

constexpr double LookAlikeShare = 1;
constexpr double NearPairShare = 1.5;

} // namespace

Result<> addLikeness(Database &database, const Query &query, std::span<Candidate> candidates)
{
    if (candidates.empty())
        return {};
    LookAlikes lookAlikes(query);
    NearPairs nearPairs(query);
    for (const Candidate &candidate : candidates) {
        QByteArray words;
        auto read = database.forEach(
            sqlFile("search/words"), [&](Row row) { words = row.bytes(0); }, candidate.record, MaxWordsRead);
        if (!read)
            return read;
        lookAlikes.add(textLines(words));
        nearPairs.add(textLines(words));
    }

    const std::vector<double> alike = lookAlikes.scores();
    const std::vector<double> near = nearPairs.scores();
    for (size_t i = 0; i < candidates.size(); ++i)
        candidates[i].score += LookAlikeShare * alike[i] + NearPairShare * near[i];
    return {};
}

} // namespace kb
