// SPDX-License-Identifier: EUPL-1.2
#include "jobs/passedneeds.h"

#include "bank/forgetting.h"
#include "model/participant.h"
#include "store/sqlfile.h"

namespace kb {

Result<int> erasePassedNeeds(Bank &bank)
{
    // what cannot be taken back trusts no clock that runs ahead, such as that of a script
    const QDateTime now = std::min(bank.now(), QDateTime::currentDateTimeUtc());
    const QString limit = Codec<QDateTime>::to(now.addDays(-NeedsAreKept)).toString();
    const auto passed = bank.context().db.all(
        sqlFile("participant/passed_needs"), [](Row row) { return row.next<qint64>(); }, limit);
    return passed ? forgetPassing(bank, recordTypeOf<Participant>, *passed) : passed.error();
}

} // namespace kb
