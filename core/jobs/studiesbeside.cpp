// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studiesbeside.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<QList<ShownOverlap>> studiesBeside(Bank &bank, const Uid &one, const Uid &other)
{
    constexpr int MostBeside = 3;
    const auto ids = bank.context().db.all(
        sqlFile("overlap/studies_of"), [](Row row) { return row.next<qint64>(); }, one, other, MostBeside,
        bank.identity().unit);
    auto pairs = ids ? OverlapStore(bank).rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
    if (pairs)
        pairs->removeIf([](const ShownOverlap &pair) { return pair.a.deleted || pair.b.deleted; });
    return pairs;
}

} // namespace kb
