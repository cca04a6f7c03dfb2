// SPDX-License-Identifier: EUPL-1.2
#include "bank/mergedrecords.h"

#include "store/sqlfile.h"

namespace kb {

Uid survivorOf(Database &db, const Uid &record)
{
    const auto found = db.one(
        sqlFile("bank/survivor"), [](Row row) { return row.next<Uid>(); }, record);
    return found ? *found : record;
}

} // namespace kb
