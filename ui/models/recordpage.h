// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "models/rowid.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace kb {

/// What one reading gave.
template <typename Record> struct RowsRead
{
    QHash<qint64, Record> byId;
    std::optional<Error> error = {};

    static RowsRead of(const Result<QList<Record>> &read)
    {
        return read ? RowsRead{ordered(*read)} : RowsRead{{}, read.error()};
    }

    static QHash<qint64, Record> ordered(const QList<Record> &records)
    {
        QHash<qint64, Record> byId;
        byId.reserve(records.size());
        for (const Record &record : records)
            byId.insert(rowId(record), record);
        return byId;
    }
};

/// The rows of one page of a long list, as far as they could be read.
template <typename Record> struct RecordPage
{
    QHash<qint64, Record> records; ///< of those that are not among `read`: as they were before
    QSet<qint64> read;             ///< as they are now; one without a record is gone
    std::optional<Error> error;    ///< why some have no record
    bool isAsked = false;          ///< is to be read beside the window

    /// To be shown until it is read again.
    void keep(const Record &record) { records.insert(rowId(record), record); }

    void put(const Record &record)
    {
        records.insert(rowId(record), record);
        read.insert(rowId(record));
    }

    /// A row that is not in the answer is gone, or could not be read.
    void take(qint64 id, const RowsRead<Record> &answer)
    {
        read.insert(id);
        if (const auto record = answer.byId.constFind(id); record != answer.byId.cend())
            records.insert(id, *record);
        else
            records.remove(id);
        if (answer.error)
            error = answer.error;
    }
};

} // namespace kb
