// SPDX-License-Identifier: EUPL-1.2
#include "cli/chosenrecords.h"

#include "bank/bank.h"

namespace kb::cli {

Result<QList<qint64>> localIds(Bank &bank, Kind kind, const QList<Uid> &uids)
{
    QList<qint64> ids;
    for (const Uid &uid : uids) {
        const auto record = storedRecord(bank.context().db, *recordType(kind), uid);
        if (!record)
            return Error{record.error().code, textOf(uid)};
        ids.append(record->facts.id);
    }
    return ids;
}

} // namespace kb::cli
