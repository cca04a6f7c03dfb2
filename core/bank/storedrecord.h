// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/recordtypes.h"

#include <QList>

namespace kb {

class Database;

enum class Shelf { InUse, Trash };

/// One row of a record's table, without the struct: what history, formats and the projection handle.
struct StoredRecord
{
    Uid uid;
    RecordFacts facts;
    Values values; ///< only what differs from null
};

/// Rows in the order of the ids; an id that is not there is left out.
Result<QList<StoredRecord>> storedRows(Database &db, const RecordType &type, const QList<qint64> &ids);

/// NotFound when there is no such record.
Result<StoredRecord> storedRecord(Database &db, const RecordType &type, const Uid &uid);

/// Local ids, newest first; of the trash, or of what is in use.
Result<QList<qint64>> recordIds(Database &db, const RecordType &type, Shelf shelf);

/// Writes the row of `record.facts.id` anew.
Result<> upsert(Database &db, const RecordType &type, const StoredRecord &record);

/// The local id of a record; NotFound when this bank has never heard of it.
Result<qint64> recordId(Database &db, const Uid &uid);
/// The local ids of those that this bank knows, in their order.
Result<QList<qint64>> knownIds(Database &db, const QList<Uid> &records);
Result<Kind> recordKind(Database &db, const Uid &uid);
/// The uids of records in the order of the ids; an id that is not there is left out.
Result<QList<Uid>> recordUids(Database &db, const QList<qint64> &ids);

/// The struct of a stored row.
template <typename R> R recordOf(const StoredRecord &stored)
{
    R record = recordOf<R>(stored.values);
    record.uid = stored.uid;
    record.facts = stored.facts;
    return record;
}

/// A JSON array of numbers, the way ids go into a query.
QByteArray jsonOf(const QList<qint64> &ids);

} // namespace kb
