// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairsofgroup.h"

#include "bank/bank.h"
#include "jobs/keptpairs.h"
#include "jobs/overlapverdicts.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Result<QList<ShownOverlap>> pairsFoundAmong(Database &db, const QList<Uid> &records)
{
    QList<qint64> among;
    for (const Uid &record : records) {
        const auto keep = [&](Row row) {
            const auto id = row.next<qint64>();
            if (records.contains(row.next<Uid>()))
                among.append(id);
        };
        if (auto read = db.forEach(sqlFile("overlap/found_of"), keep, record); !read)
            return read.error();
    }
    return keptPairs(db, among);
}

/// Whoever put the pair off or ruled on it: that stays as it is.
Result<Verdict> verdictThatKeeps(Bank &bank, const Overlap &pair, const std::optional<Verdict> &latest)
{
    auto verdict = latest ? Result<Verdict>(*latest) : signedVerdict(bank, pair, {});
    if (verdict)
        verdict->isOfGroup = true;
    return verdict;
}

} // namespace

Result<QList<Verdict>> verdictsOnPairsOfGroup(Bank &bank, const QList<Uid> &about)
{
    const auto found = pairsFoundAmong(bank.context().db, about);
    if (!found)
        return found.error();
    QList<Verdict> verdicts;
    for (const ShownOverlap &shown : *found) {
        const auto latest = latestVerdict(bank, shown.pair.a, shown.pair.b);
        if (!latest)
            return latest.error();
        if (*latest && (*latest)->state != OverlapState::Nieuw)
            continue;
        const auto verdict = verdictThatKeeps(bank, shown.pair, *latest);
        if (!verdict)
            return verdict.error();
        verdicts.append(*verdict);
    }
    return verdicts;
}

} // namespace kb
