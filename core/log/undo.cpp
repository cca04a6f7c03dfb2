// SPDX-License-Identifier: EUPL-1.2
#include "log/undo.h"

#include "log/digest.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace kb {

namespace {

using Ids = QSet<OperationId>;

std::vector<Operation> operationsWithout(std::span<const Operation> operations, const Ids &left)
{
    std::vector<Operation> rest;
    std::ranges::copy_if(operations, std::back_inserter(rest),
                         [&](const Operation &operation) { return !left.contains(operation.id); });
    return rest;
}

QList<FieldId> fieldsWrittenIn(std::span<const Operation> operations, std::span<const OperationId> step)
{
    const Ids ids(step.begin(), step.end());
    QSet<FieldId> fields;
    for (const Operation &operation : operations) {
        if (ids.contains(operation.id))
            fields += QSet<FieldId>(operation.fields.keyBegin(), operation.fields.keyEnd());
    }
    QList<FieldId> rising(fields.begin(), fields.end());
    std::ranges::sort(rising);
    return rising;
}

bool standsAlone(const FieldState &field, const Ids &undone)
{
    return std::ranges::all_of(field.heads, [&](const OperationId &head) { return undone.contains(head); });
}

/// A record that the step made goes as a whole or not at all.
Undoing undoCreation(const RecordState &now, const Ids &undone)
{
    Undoing undoing;
    for (const FieldState &field : now.fields) {
        if (!standsAlone(field, undone))
            undoing.leftAlone.append(field.id);
    }
    if (undoing.leftAlone.isEmpty() && now.alive)
        undoing.draft = deletion(now);
    return undoing;
}

bool lifeDiffers(const RecordState &now, const RecordState &before)
{
    return now.alive != before.alive || (before.alive && !now.deletions.isEmpty());
}

/// The value to write in a field of the step; empty when the field is right as it is.
std::optional<Value> valueBefore(const RecordState &now, const RecordState &before, FieldId id)
{
    if (id == Alive)
        return lifeDiffers(now, before) ? std::optional<Value>(before.alive) : std::nullopt;
    const FieldState *field = before.field(id);
    const Value value = field ? field->shown : Value(nullptr);
    return value != now.field(id)->shown ? std::optional(value) : std::nullopt;
}

Ids erasedAmong(std::span<const Operation> operations)
{
    Ids erased;
    for (const Operation &operation : operations) {
        if (isErased(operation))
            erased.insert(operation.id);
    }
    return erased;
}

/// Whether nothing is left of what the field said before.
bool wasErased(const RecordState &before, FieldId id, const Ids &erased)
{
    const FieldState *field = before.field(id);
    return id != Alive && field && standsAlone(*field, erased);
}

/// Values that must not, by the way, bring a hidden record back: an operation that its deletion has not seen
/// would do so. They hide it anew instead.
Draft draftOf(const RecordState &now, Values values)
{
    if (values.isEmpty())
        return {};
    const bool restores = values.value(Alive).toBool();
    const bool hides = !restores && (values.contains(Alive) || !now.alive);
    if (!hides)
        return restores ? change(now, values) : Draft{values, headsOf(now, values)};
    values.insert(Alive, false);
    return {values, allHeads(now)};
}

/// The links by rising step. One that takes back a step that was undone and redone takes back the redoing.
std::vector<StepLink> withTrueTargets(std::span<const StepLink> links)
{
    std::vector<StepLink> rising(links.begin(), links.end());
    std::erase_if(rising, [](const StepLink &link) { return link.undoes >= link.step; }); // damage
    std::ranges::sort(rising, {}, &StepLink::step);

    QHash<StepId, StepId> undoneBy;
    for (StepLink &link : rising) {
        while (undoneBy.contains(link.undoes) && undoneBy.contains(undoneBy[link.undoes]))
            link.undoes = undoneBy[undoneBy[link.undoes]];
        if (link.undoes != 0)
            undoneBy.insert(link.undoes, link.step);
    }
    return rising;
}

} // namespace

bool Undoing::deletes() const
{
    return draft.fields.contains(Alive) && !restores();
}

bool Undoing::restores() const
{
    return draft.fields.value(Alive).toBool();
}

Undoing undo(std::span<const Operation> operationsOfOneRecord, std::span<const OperationId> step,
             std::span<const OperationId> cancelled)
{
    const QList<FieldId> written = fieldsWrittenIn(operationsOfOneRecord, step);
    Ids undone(step.begin(), step.end());
    undone += Ids(cancelled.begin(), cancelled.end());

    const RecordState now = fold(operationsOfOneRecord);
    const RecordState before = fold(operationsWithout(operationsOfOneRecord, undone));
    if (written.contains(Alive) && !before.field(Alive))
        return undoCreation(now, undone);

    Undoing undoing;
    Values values;
    const Ids erased = erasedAmong(operationsOfOneRecord);
    for (const FieldId id : written) {
        if (!standsAlone(*now.field(id), undone) || wasErased(before, id, erased))
            undoing.leftAlone.append(id);
        else if (const auto value = valueBefore(now, before, id))
            values.insert(id, *value);
    }
    undoing.draft = draftOf(now, values);
    return undoing;
}

QList<StepId> cancelledSteps(std::span<const StepLink> links, StepId step)
{
    std::vector<StepLink> later = withTrueTargets(links);
    std::erase_if(later, [step](const StepLink &link) { return link.undoes <= step; });

    // From the last one back: what undid a step counts only if it was not undone itself.
    QList<StepId> cancelled;
    for (auto link = later.rbegin(); link != later.rend(); ++link) {
        if (!cancelled.contains(link->step))
            cancelled << link->step << link->undoes;
    }
    std::ranges::sort(cancelled);
    return cancelled;
}

} // namespace kb
