// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/context.h"
#include "bank/storedrecord.h"

namespace kb {

// Of types whose records can go into another one: R has a member mergedInto.

/// Whether the record went into another one; false for one that is not here.
template <typename R> Result<bool> wasMerged(BankContext &context, const Uid &uid)
{
    const auto stored = storedRecord(context.db, recordTypeOf<R>, uid);
    if (stored)
        return !recordOf<R>(*stored).mergedInto.isNull();
    return stored.error().code == Error::Code::NotFound ? Result<bool>(false) : stored.error();
}

/// Whether another one can go into the record: it is in use, and did not go into another itself. Of a record
/// of another bank that is not here yet nothing is known against it.
template <typename R> Result<bool> canTakeAnother(BankContext &context, const Uid &uid)
{
    const auto stored = storedRecord(context.db, recordTypeOf<R>, uid);
    if (stored)
        return !stored->facts.deleted && recordOf<R>(*stored).mergedInto.isNull();
    return stored.error().code == Error::Code::NotFound ? Result<bool>(true) : stored.error();
}

/// What a record is by now: of a person or an institute that went into another one that other, else itself.
Uid survivorOf(Database &db, const Uid &record);

/// The persons, or the institutes, that went into this one. What another unit owns may name them still.
Result<QList<Uid>> wentInto(Database &db, Kind kind, const Uid &record);

} // namespace kb
