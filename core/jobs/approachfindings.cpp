// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachfindings.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<ApproachFindings> findingsAbout(Bank &bank, const Uid &approach)
{
    const auto ids = bank.context().db.all(
        sqlFile("finding/counting"), [](Row row) { return row.next<qint64>(); }, approach);
    const auto findings = ids ? bank.records<Finding>().rows(*ids) : Result<QList<Finding>>(ids.error());
    if (!findings)
        return findings.error();
    return ApproachFindings{*findings, judge(*findings)};
}

} // namespace kb
