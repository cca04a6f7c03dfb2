// SPDX-License-Identifier: EUPL-1.2
#include "jobs/commonconcept.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<CommonConcept> mostCommonConcept(Bank &bank)
{
    CommonConcept most;
    const auto read = bank.context().db.forEach(sqlFile("overlap/common_concept"), [&most](Row row) {
        most.name = row.next<QString>();
        most.questions = row.next<int>();
        most.ofAll = row.next<int>();
    });
    return read ? Result<CommonConcept>(most) : read.error();
}

} // namespace kb
