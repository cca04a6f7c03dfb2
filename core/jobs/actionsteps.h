// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/overlapaction.h"
#include "overlap/overlap.h"

#include <optional>

namespace kb {

class Bank;

/// What is to be agreed.
struct ActionDraft
{
    OverlapAction action;
    QList<Uid> about;  ///< the two records of a pair, or the questions of a group
    QList<Uid> others; ///< units that take part
    QString remark;    ///< about the pair; empty: what was agreed says enough
    /// Title of a proposal for joint research about the questions, which is made in the same step and becomes
    /// the follow-up; empty: none.
    QString research;
    /// Title of the event of a session that is agreed, in the same way (agreedmeeting.h); empty: none.
    QString meeting;
    /// The tasks of a result that is shared or a committee that is joined, in the same way (agreedwork.h).
    bool hasTasks = false;
};

/// Writes what was agreed about a pair, and that this unit and person agreed it: one step to undo.
/// InvalidInput when nothing says what, who leads or by when.
Result<Uid> agreeOnPair(Bank &bank, const Overlap &pair, const ActionDraft &draft);
/// About a group, or about records that no run compared.
Result<Uid> agreeOnGroup(Bank &bank, const ActionDraft &draft);

/// Writes a change of what was agreed, one step to undo. A pair about which nothing is left to do is done;
/// one about which something is again, is not (spec 02, 2.8). Where nothing stands any more the pair is one
/// that people confirmed and that waits for an agreement. Without `others` those that take part stay.
/// NotAllowed for ready without a result.
Result<> keepAction(Bank &bank, const OverlapAction &edited,
                    const std::optional<QList<Uid>> &others = std::nullopt);

} // namespace kb
