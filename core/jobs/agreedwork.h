// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/overlapaction.h"

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

/// Each of these is a part of a step, and gives what becomes the follow-up (spec 05, 5.8).

/// The proposal for joint research (jointproposal.h), and the task of the unit that leads to work it out.
Result<Uid> writeAgreedResearch(Bank &bank, Write &write, const AgreedWork &work);

/// Whether tasks follow from that kind: a result that is shared, a committee that is joined.
bool asksForTasks(ActionKind kind);

/// The tasks of a result that is shared or of a committee that is joined; InvalidInput for another kind.
///
/// A result: the unit that leads discusses it, which belongs to the question. That the study answers the
/// question is a proposal until then: a link would close a gap that nobody has looked at.
///
/// A committee: every unit but that of the project names its member, which belongs to the project; the first
/// of these tasks is given. Until then nobody sits there: a member is a person. Of questions it is about the
/// projects under way that study them; without one it belongs to the first record.
Result<Uid> writeAgreedTasks(Bank &bank, Write &write, const AgreedWork &work);

} // namespace kb
