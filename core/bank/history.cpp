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

/// Whether it says the life of the record again, as what says again or changes where it lies does
/// (bank/write.h).
bool saysLifeAgain(const Operation &operation, const Values &shown)
{
    const Value alive = operation.fields.value(Alive);
    return operation.fields.size() > 1 && shown.contains(Alive) && shown.value(Alive) == alive;
}

/// Says what an operation did, and lets `shown` follow. What is only said again is no change.
RecordChange changeBy(const Operation &operation, Values &shown)
{
    RecordChange change{.who = operation.who, .when = instantOf(operation.when)};
    const bool isAgain = saysLifeAgain(operation, shown);
    for (auto field = operation.fields.begin(); field != operation.fields.end(); ++field) {
        const Value before = shown.value(field.key(), Value(nullptr));
        const bool isErasedLife = field.key() == Alive && field->isNull(); // with what was written along
        if (field.key() != Alive && !(isAgain && before == *field))
            change.fields.append({field.key(), before, *field});
        if (field.key() == Alive && !isAgain) {
            change.made = !shown.contains(Alive) && (isErasedLife || field->toBool());
            change.deleted = field->isFalse();
            change.restored = field->toBool() && before.isFalse();
        }
        shown.insert(field.key(), isErasedLife ? Value(true) : *field);
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
        if (!change.made && !change.deleted && !change.restored && change.fields.isEmpty())
            continue;
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
