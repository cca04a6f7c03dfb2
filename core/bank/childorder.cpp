// SPDX-License-Identifier: EUPL-1.2
#include "bank/childorder.h"

#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

Result<int> placeForNew(Database &db, Kind child, const Uid &parent)
{
    return db.one(
        sqlFile("bank/last_place"), [](Row row) { return row.next<int>() + 1; }, parent, int(child));
}

} // namespace kb
