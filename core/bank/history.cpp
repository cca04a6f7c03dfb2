// SPDX-License-Identifier: EUPL-1.2
#include "bank/history.h"

#include "bank/context.h"
#include "bank/storedrecord.h"
#include "log/digest.h"

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

/// With a value that was erased goes whether the record was made by it.
void tellLife(const Value &alive, const Values &shown, RecordChange &change)
{
    change.made = !shown.contains(Alive) && (alive.isNull() || alive.toBool());
    change.deleted = alive.isFalse();
    change.restored = alive.toBool() && shown.value(Alive).isFalse();
}

/// Says what an operation did, and lets `shown` follow. What is only said again is no change, and what was
/// erased and is said again was the same.
RecordChange changeBy(const Operation &operation, Values &shown)
{
    RecordChange change{.who = operation.who, .when = instantOf(operation.when)};
    const bool isAgain = saysLifeAgain(operation, shown);
    if (operation.fields.contains(Alive) && !isAgain)
        tellLife(operation.fields.value(Alive), shown, change);
    for (auto field = operation.fields.begin(); field != operation.fields.end(); ++field) {
        if (field.key() == Alive) {
            shown.insert(Alive, field->isNull() ? Value(true) : *field);
            continue;
        }
        const Value before = shown.value(field.key(), Value(nullptr));
        const Value after = kb::isErased(operation) ? Value() : *field;
        if (!isAgain || (before != after && !isErased(before)))
            change.fields.append({field.key(), before, after});
        shown.insert(field.key(), after);
    }
    return change;
}

bool isOfOneStep(const Operation &one, const Operation &other)
{
    return one.id.bank == other.id.bank && one.step == other.step;
}

/// A step writes an operation for each reach, and somebody who looks sees one change.
RecordChange together(const RecordChange &first, const RecordChange &then)
{
    RecordChange both = then;
    both.made = first.made || then.made;
    both.deleted = then.deleted || (first.deleted && !then.restored);
    both.restored = then.restored || (first.restored && !then.deleted);
    both.fields = first.fields;
    for (const FieldChange &change : then.fields) {
        const auto known = std::ranges::find(both.fields, change.field, &FieldChange::field);
        if (known == both.fields.end())
            both.fields.append(change);
        else
            known->after = change.after;
    }
    return both;
}

bool tellsSomething(const RecordChange &change)
{
    return change.made || change.deleted || change.restored || !change.fields.isEmpty();
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
    const Operation *former = nullptr;
    Values shown;
    for (const Operation &operation : std::as_const(*operations)) {
        RecordChange change = changeBy(operation, shown);
        if (!tellsSomething(change))
            continue;
        change.unit = unitOf(m_context.log, operation.id.bank);
        const bool isPart = former && isOfOneStep(*former, operation);
        changes.prepend(isPart ? together(changes.takeFirst(), change) : change);
        former = &operation;
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
