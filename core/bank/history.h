// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/stepstore.h"
#include "model/value.h"

namespace kb {

struct BankContext;

/// One field as somebody changed it. A value that was erased with somebody since is told as that (isErased).
struct FieldChange
{
    FieldId field = 0;
    Value before; ///< null: nothing
    Value after;

    bool operator==(const FieldChange &) const = default;
};

/// Whether there was a value of which nothing is known any more.
inline bool isErased(const Value &told)
{
    return told.isUndefined();
}

/// What one step did to a record.
struct RecordChange
{
    UserId who;
    QDateTime when;
    Uid unit; ///< of the bank in which it was done; null when that bank did not say
    bool made = false;
    bool deleted = false;
    bool restored = false;
    QList<FieldChange> fields;
};

/// Which step was taken back, and how many fields stayed because they were changed later.
struct UndoOutcome
{
    StepLabel label;
    int fieldsLeft = 0;
};

/// Reads of the log: who changed what, and what can be undone.
class History
{
public:
    explicit History(BankContext &context)
        : m_context(context)
    {
    }

    /// Newest first.
    Result<QList<RecordChange>> of(const Uid &record) const;
    Result<UndoState> undoState() const;
    /// Newest first.
    Result<QList<Step>> steps(int count) const;

private:
    BankContext &m_context;
};

} // namespace kb
