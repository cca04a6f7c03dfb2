// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/storedrecord.h"

#include <QHash>

namespace kb {

class Bank;

/// A record of any kind, and what it is found by.
struct ToldRow
{
    const RecordType *type = nullptr;
    StoredRecord row;
    Uid placeUid;  ///< itself; of a part what it belongs to, of a note what it is about
    QString place; ///< the code and title of that
};

/// By local id; a query per kind, not per record.
Result<QHash<qint64, ToldRow>> toldRows(Bank &bank, const QList<qint64> &ids);

} // namespace kb
