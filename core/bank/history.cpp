// SPDX-License-Identifier: EUPL-1.2
#include "bank/history.h"

#include "bank/context.h"
#include "bank/storedrecord.h"

namespace kb {

namespace {

Uid unitOf(const OperationStore &log, const BankIncarnation &bank)
{
    const auto known = std::ranges::find(log.incarnations(), bank, &Incarnation::uid);
    return known == log.incarnations().end() ? Uid() : known->unit;
}

/// Says what an operation did, and lets `shown` follow.
RecordChange changeBy(const Operation &operation, Values &shown)
{
    RecordChange change{.who = operation.who, .when = instantOf(operation.when)};
    for (auto field = operation.fields.begin(); field != operation.fields.end(); ++field) {
        if (field.key() != Alive)
            change.fields.append({field.key(), shown.value(field.key(), Value(nullptr)), *field});
        else if (field->isNull()) // erased with what was written along
            change.made = !shown.contains(Alive);
        else if (!field->toBool())
            change.deleted = true;
        else if (!shown.contains(Alive))
            change.made = true;
        else
            change.restored = shown.value(Alive).isFalse();
        shown.insert(field.key(), *field);
    }
    return change;
}

} // namespace

Result<QList<RecordChange>> History::of(const Uid &record) const
{
    const auto id = recordId(m_context.db, record);
    if (!id)
        return id.error();
    auto operations = m_context.log.ofRecord(*id);
    if (!operations)
        return operations.error();

    std::ranges::sort(*operations,
                      [](const Operation &a, const Operation &b) { return compareTime(a, b) < 0; });
    QList<RecordChange> changes;
    Values shown;
    for (const Operation &operation : std::as_const(*operations)) {
        const bool isPartOfMaking = !changes.isEmpty() && !shown.contains(Alive);
        RecordChange change = changeBy(operation, shown);
        change.unit = unitOf(m_context.log, operation.id.bank);
        if (isPartOfMaking) // a record with fields of several reaches begins with an operation for each
            change.fields = changes.takeFirst().fields + change.fields;
        changes.prepend(change);
    }
    return changes;
}

Result<UndoState> History::undoState() const
{
    const auto steps = StepStore(m_context.db).newest();
    if (!steps)
        return steps.error();
    return kb::undoState(*steps);
}

Result<QList<Step>> History::steps(int count) const
{
    auto steps = StepStore(m_context.db).newest(count);
    if (steps)
        std::ranges::reverse(*steps);
    return steps;
}

} // namespace kb
