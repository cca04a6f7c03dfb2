// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/fold.h"

namespace kb {

/// What an operation will say, before the bank gives it number, time and author. A bank that splits it by
/// reach gives each part all of `observed`, writes the part with Alive last, and lets that one observe the
/// others too.
struct Draft
{
    Values fields;
    QList<OperationId> observed;

    bool operator==(const Draft &) const = default;
};

/// A new record: Alive beside its values, which is how undo knows where a record was made.
Draft creation(const Values &values);

/// New values for a record whose state the author saw; on a deleted record it restores as well.
Draft change(const RecordState &seen, const Values &values);

/// Hides the record until somebody restores it, or a change arrives that was made unseen.
Draft deletion(const RecordState &seen);

Draft restoration(const RecordState &seen);

} // namespace kb
