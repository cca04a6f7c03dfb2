// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/operation.h"

#include <span>

namespace kb {

/// What stands in one field: nobody who wrote this field had seen these operations.
struct FieldState
{
    FieldId id = 0;
    Value shown;              ///< of the head with the greatest (when, bank, seq)
    QList<OperationId> heads; ///< rising; more than one when authors did not know of each other
    bool conflict = false;    ///< heads with different values; equal values never are

    bool operator==(const FieldState &) const = default;
};

/// What the operations of one record say together.
struct RecordState
{
    bool alive = false;
    bool editedAfterDeletion = false; ///< alive because of a change that the deletion had not seen
    QList<FieldState> fields;         ///< rising by id; Alive and unknown fields are among them
    QList<OperationId> deletions;     ///< rising; those that nobody has seen yet

    /// Null when no operation carries the field; valid as long as the state.
    const FieldState *field(FieldId id) const;

    bool hasConflict() const;

    /// The shown values of all fields but those of the log itself.
    Values values() const;

    bool operator==(const RecordState &) const = default;
};

/// The state of one record as a pure function of the set of its operations: order and doubles do not matter.
/// Of operations with the same id and different content the first one counts; keeping the others out is the
/// bank's task. O(n log n) in the number of fields written and observed.
///
/// An operation replaces another in a field when both carry the field and its author had seen the other one.
/// A deletion hides the record unless somebody saw it, or something stands that it had not seen. What was
/// erased (digest.h) is shown only where nothing else stands, and contradicts nothing.
RecordState fold(std::span<const Operation> operationsOfOneRecord);

/// The heads of the fields that `values` is about to write; rising, without doubles.
QList<OperationId> headsOf(const RecordState &state, const Values &values);

/// The heads of every field; rising, without doubles.
QList<OperationId> allHeads(const RecordState &state);

} // namespace kb
