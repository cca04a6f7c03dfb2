// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/overlapaction.h"
#include "model/task.h"

namespace kb {

class Bank;
class Write;

/// What units agreed, as far as something is made of it.
struct AgreedWork
{
    ActionKind kind = ActionKind::SamenProgrammeren;
    QString title; ///< of what is made
    QList<Uid> about;
    Uid lead;
    QList<Uid> others; ///< units that take part
    QDate due;
};

/// What that unit is to do before the day that was agreed.
Task agreedTask(const AgreedWork &work, const Uid &unit, const Uid &about, const QString &what);

/// Each of these is a part of a step, and gives what becomes the follow-up (spec 05, 5.8).

/// The proposal for joint research (jointproposal.h), and the task of the unit that leads to work it out.
Result<Uid> writeAgreedResearch(Bank &bank, Write &write, const AgreedWork &work);

/// Whether tasks follow from that kind: a result that is shared, a committee that is joined.
bool asksForTasks(ActionKind kind);

/// The tasks of a result that is shared (agreedresult.h) or of a committee that is joined
/// (agreedcommittee.h), and what stands beside them; InvalidInput for another kind.
Result<Uid> writeAgreedTasks(Bank &bank, Write &write, const AgreedWork &work);

} // namespace kb
