// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptscores.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapstore.h"
#include "store/sqlfile.h"

#include <algorithm>
#include <numeric>

namespace kb {

void KeptScores::add(int score, int pairs)
{
    m_pairs[size_t(std::clamp(score, 0, Most))] += pairs;
}

int KeptScores::between(int least, int below) const
{
    const int first = std::clamp(least, 0, Most + 1);
    const int last = std::clamp(below, first, Most + 1);
    return std::accumulate(m_pairs.begin() + first, m_pairs.begin() + last, 0);
}

Result<KeptScores> keptScores(Bank &bank)
{
    const auto run = OverlapStore(bank).lastRun();
    const auto options = overlapOptions(bank);
    if (const Error *error = firstError(run, options))
        return *error;
    KeptScores scores;
    scores.setKeptFrom(run->weakFrom > 0 ? run->weakFrom : options->levels.weak);
    const auto read = bank.context().db.forEach(sqlFile("overlap/scores"), [&](Row row) {
        const int score = row.next<int>();
        scores.add(score, row.next<int>());
    });
    if (!read)
        return read.error();
    return scores;
}

} // namespace kb
