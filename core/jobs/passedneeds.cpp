// SPDX-License-Identifier: EUPL-1.2
#include "jobs/passedneeds.h"

#include "bank/forgetting.h"
#include "model/participant.h"
#include "store/sqlfile.h"

namespace kb {

Result<int> erasePassedNeeds(Bank &bank)
{
    const QString limit = Codec<QDateTime>::to(bank.now().addDays(-NeedsAreKept)).toString();
    const auto passed = bank.context().db.all(
        sqlFile("participant/passed_needs"), [](Row row) { return row.next<qint64>(); }, limit);
    if (!passed)
        return passed.error();
    const auto forgotten = forgetPassing(bank, recordTypeOf<Participant>, *passed);
    return forgotten ? Result<int>(int(passed->size())) : forgotten.error();
}

} // namespace kb
