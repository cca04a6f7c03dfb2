// SPDX-License-Identifier: EUPL-1.2
#include "jobs/equaltexts.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<EqualTexts> mostEqualTexts(Bank &bank)
{
    EqualTexts most;
    const auto read = bank.context().db.forEach(sqlFile("overlap/equal_texts"), [&most](Row row) {
        most.questions = row.next<int>();
        most.text = row.next<QString>();
    });
    return read ? Result<EqualTexts>(most) : read.error();
}

} // namespace kb
