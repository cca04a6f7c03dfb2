// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "models/rowid.h"

#include <QHash>
#include <QList>

#include <optional>

namespace kb {

/// The rows of one page of a long list, as far as they could be read.
template <typename Record> struct RecordPage
{
    QHash<qint64, Record> records;
    std::optional<Error> error = {}; ///< why there are none
    bool isComing = false;           ///< read beside the window, and not here yet

    static RecordPage of(const Result<QList<Record>> &read)
    {
        return read ? RecordPage{byId(*read)} : RecordPage{{}, read.error()};
    }

    static QHash<qint64, Record> byId(const QList<Record> &records)
    {
        QHash<qint64, Record> byId;
        byId.reserve(records.size());
        for (const Record &record : records)
            byId.insert(rowId(record), record);
        return byId;
    }
};

} // namespace kb
