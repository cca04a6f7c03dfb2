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

Result<QList<Uid>> wentInto(Database &db, Kind kind, const Uid &record)
{
    const char *query = kind == Kind::Person ? "person/went_into" : "institute/went_into";
    const auto ids = db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, record);
    return ids ? recordUids(db, *ids) : Result<QList<Uid>>(ids.error());
}

} // namespace kb
