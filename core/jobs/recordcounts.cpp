// SPDX-License-Identifier: EUPL-1.2
#include "jobs/recordcounts.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<RecordCounts> recordCounts(Bank &bank)
{
    return bank.context().db.one(sqlFile("bank/record_counts"), [](Row row) {
        RecordCounts counts;
        counts.studies = row.next<qint64>();
        counts.questions = row.next<qint64>();
        return counts;
    });
}

} // namespace kb
