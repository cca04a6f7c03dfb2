// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/guards.h"

namespace kb {

class Write;

/// Whether something may follow from a change of such a record.
bool hasFollowUp(Kind kind);

/// Does what follows from the step that a record made (spec 02, 2.8), in the same write: a project keeps its
/// change of phase, with the remark and what it went on in spite of; what belongs to a question, an
/// approach, a person or an institute that was merged moves to the one it went into; a note that is shared
/// now is said anew, so that what it said when it was personal need not leave the bank (bank/outgoing.h).
Result<> followStep(Write &write, const Uid &uid, const Proposal &step);

/// Does what follows when a record with these values went to the trash or came back.
Result<> followGoing(Write &write, const RecordType &type, const Uid &uid, const Values &values);

} // namespace kb
