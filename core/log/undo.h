// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/draft.h"

namespace kb {

/// What takes the work of a step on one record back.
struct Undoing
{
    Draft draft;              ///< no fields: there is nothing to write
    QList<FieldId> leftAlone; ///< rising; changed by others since, or what they said before is erased

    bool deletes() const;
    bool restores() const;

    bool operator==(const Undoing &) const = default;
};

/// Takes back what the operations named in `step` did, in every field where nothing else stands by now. A
/// record that the step made is deleted, or left alone as a whole when it was changed since; one that it
/// deleted is restored. The undoing is an operation like any other: undoing that one is the redo.
///
/// `cancelled` names the operations of later steps that were undone, together with those that undid them
/// (cancelledSteps): they do not count as changes made since.
Undoing undo(std::span<const Operation> operationsOfOneRecord, std::span<const OperationId> step,
             std::span<const OperationId> cancelled = {});

/// A step, and the step that it took back (0: none).
struct StepLink
{
    StepId step = 0;
    StepId undoes = 0;
};

/// Of the steps after `step`, those without effect: undone, or undoing one of those. `links` are the steps of
/// one bank in any order.
QList<StepId> cancelledSteps(std::span<const StepLink> links, StepId step);

} // namespace kb
