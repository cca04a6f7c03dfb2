// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/context.h"
#include "model/recordtypes.h"

namespace kb {

/// What a write is about to do to one record.
struct Proposal
{
    const RecordType &type;
    qint64 id = 0; ///< local id; 0 for a record that is new
    Values before; ///< empty for a record that is new
    Values after;
};

/// Only the owning unit's bank changes a record (spec 02, 2.10). A coordinator's bank may also change what it
/// took in itself for another unit, until that unit's own operations arrive. Notes, links and verdicts may be
/// made at any record.
Result<> checkOwner(BankContext &context, const Proposal &proposal);

/// InvalidInput with the name of the first required field that would be empty.
Result<> checkRequired(const Proposal &proposal);

/// InvalidInput with the name of the first reference that would name a record of a kind that it is not for. A
/// record that is not here yet may be anything.
Result<> checkKinds(BankContext &context, const Proposal &proposal);

/// NotAllowed with the names of what is missing when the lifecycle forbids the step (spec 02, 2.8); of a
/// record that is new, the step from nothing to the state that it is in.
Result<> checkLifecycle(BankContext &context, const Proposal &proposal);

/// What lies in the trash is not edited there: NotAllowed ("in_trash").
Result<> checkInUse(BankContext &context, const Uid &record);

/// No unit, concept or merge may come round to itself.
Result<> checkCycles(BankContext &context, const Proposal &proposal, const Uid &uid);

} // namespace kb
