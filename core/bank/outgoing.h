// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"

namespace kb {

class Bank;

enum class LeavesFor {
    OtherUnits, ///< a package
    OwnUnit     ///< another bank of this unit
};

/// The operations that may leave this bank for another one: a package is made of these and of no others.
///
/// Nowhere go: settings, users, the steps of the undo list, and personal notes (spec 02) with the files,
/// tasks and links that hang on them. A note that was personal leaves as it was said anew when it was shared
/// (bank/stepeffects.h): what it said before stays, and where nobody said it anew the whole note does.
///
/// To other units does not go either:
/// - a record that is shared with the own unit only (ShareLevel::EigenDg, also where authors contradict each
///   other about that), with what has no level of its own and names it: its parts, links, notes and verdicts;
/// - a field that is for the own unit only (isForOwnUnit): what was said in a talk, and the e-mail and
/// telephone
///   of a person who is not reachable for everybody (contact_public). Where an earlier version wrote such a
///   field in one operation with the rest, the whole record stays until the rest is said anew.
/// A record that is shared leaves with all that it ever said in what leaves, also from the time in which it
/// was not shared, and in the trash too. What has a level of its own leaves when it names a record that
/// stays: of that one no more than its uid. What was erased (log/digest.h) leaves as that. Files are not
/// operations.
Result<QList<Operation>> outgoingOperations(Bank &bank, LeavesFor whom = LeavesFor::OtherUnits);

} // namespace kb
