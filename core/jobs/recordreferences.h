// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "model/value.h"

namespace kb {

class Bank;

/// A record that the one that is looked at refers to, or that refers to it, without a plain link.
struct RecordReference
{
    Kind heldBy = Kind::None; ///< the type whose field it is: of either record, or of a part between them
    FieldId field = 0;
    bool isForward = true; ///< the record refers to the other, itself or through a part of it
    Headline line;         ///< of the other

    bool operator==(const RecordReference &other) const
    {
        return heldBy == other.heldBy && field == other.field && isForward == other.isForward &&
               line.uid == other.line.uid;
    }
};

/// Every reference both ways by a field, in a list of values or through a part such as a finding: each once,
/// what it refers to first. What is in the trash is left out, and units, which a form names. The first few
/// hundred each way. What is linked besides, linkedRecords tells.
Result<QList<RecordReference>> recordReferences(Bank &bank, const Uid &record);

} // namespace kb
