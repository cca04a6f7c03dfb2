// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studiesbeside.h"

#include "bank/bank.h"
#include "jobs/linkedrecords.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Since the last run: a run itself leaves such pairs out.
bool isAnswered(Bank &bank, const ShownOverlap &pair)
{
    const auto linked = linkedRecords(bank, pair.a.uid);
    return linked && std::ranges::any_of(*linked, [&](const LinkedRecord &record) {
               return record.way.form == LinkForm::Answer && record.line.uid == pair.b.uid;
           });
}

} // namespace

Result<QList<ShownOverlap>> studiesBeside(Bank &bank, const Uid &one, const Uid &other)
{
    constexpr int MostBeside = 3;
    const auto ids = bank.context().db.all(
        sqlFile("overlap/studies_of"), [](Row row) { return row.next<qint64>(); }, one, other, MostBeside,
        bank.identity().unit);
    auto pairs = ids ? OverlapStore(bank).rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
    if (pairs)
        pairs->removeIf([&](const ShownOverlap &pair) {
            return pair.a.deleted || pair.b.deleted || isAnswered(bank, pair);
        });
    return pairs;
}

} // namespace kb
