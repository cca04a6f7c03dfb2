// SPDX-License-Identifier: EUPL-1.2
// The part of Write that leaves a record where it lies: in use or in the trash.
#include "bank/guards.h"
#include "bank/projection.h"
#include "bank/write.h"
#include "log/digest.h"
#include "log/fold.h"

namespace kb {

namespace {

/// Whoever saw the deletion would decide whether the record is in use. In the trash every value hides it
/// anew: one that the deletion has not seen would bring it back.
Draft draftWhereItLies(const RecordState &state, Values values, const QList<OperationId> &observed)
{
    if (!state.alive)
        values.insert(Alive, false);
    return {values, observed};
}

/// What all authors say from now on.
QList<Draft> forAll(const RecordState &state, const Values &values)
{
    if (values.isEmpty())
        return {};
    return {draftWhereItLies(state, values, state.alive ? headsOf(state, values) : allHeads(state))};
}

/// Whether the operation is one of those that stand in the field. What is erased says nothing, and who
/// deletes the record again would delete more than before.
bool saysIt(const RecordState &state, const Operation &operation, FieldId id)
{
    const FieldState *field = state.field(id);
    return field && field->heads.contains(operation.id) && !isErased(operation) &&
           (id != Alive || operation.fields.value(id).toBool());
}

/// What authors who contradict each other say, each in an operation that has seen the former one of that
/// author only, in the order in which they said it: the last one stays the one that is shown.
QList<Draft> eachByItself(const RecordState &state, const QList<Operation> &operations,
                          const QMap<FieldId, Rewording> &fields)
{
    QList<Operation> inOrder = operations;
    std::ranges::sort(inOrder, [](const Operation &a, const Operation &b) { return compareTime(a, b) < 0; });
    QList<Draft> drafts;
    for (const Operation &operation : std::as_const(inOrder)) {
        Values values;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (saysIt(state, operation, field.key()))
                values.insert(field.key(), field.value()(operation.fields.value(field.key())));
        }
        if (!values.isEmpty())
            drafts.append(draftWhereItLies(state, values, {operation.id}));
    }
    return drafts;
}

Value same(const Value &said)
{
    return said;
}

/// Whether one of the contradicting values would become another one.
bool changesOne(const RecordState &state, const QList<Operation> &operations, FieldId id,
                const Rewording &reworded)
{
    return std::ranges::any_of(operations, [&](const Operation &operation) {
        const Value said = operation.fields.value(id);
        return saysIt(state, operation, id) && reworded(said) != said;
    });
}

/// Whether authors contradict each other about the record being in use: then nobody decides it by the way.
void sayLifeAgain(const RecordState &state, Values &plain, QMap<FieldId, Rewording> &contradicting)
{
    if (state.editedAfterDeletion)
        contradicting.insert(Alive, same);
    else
        plain.insert(Alive, state.alive);
}

} // namespace

Result<> Write::writeInPlace(const Target &target, const DraftsOfState &draftsOf)
{
    auto operations = m_context.log.ofRecord(target.id);
    if (!operations)
        return operations.error();
    const RecordState state = fold(*operations);
    const QList<Draft> drafts = draftsOf(state, *operations);
    if (drafts.isEmpty())
        return {};
    if (auto allowed = checkOwner(m_context, {target.type, target.id, state.values(), state.values()});
        !allowed)
        return allowed;
    remember(target, false);
    for (const Draft &draft : drafts) {
        const auto written = append(target, draft);
        if (!written)
            return written.error();
        *operations += *written;
    }
    return project(m_context.db, target.id, *operations);
}

Result<> Write::rewordInPlace(const RecordType &type, const Uid &uid, const QMap<FieldId, Rewording> &fields)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    return writeInPlace(*target, [&](const RecordState &state, const QList<Operation> &operations) {
        Values plain;
        QMap<FieldId, Rewording> contradicting;
        for (auto reworded = fields.begin(); reworded != fields.end(); ++reworded) {
            const FieldState *field = state.field(reworded.key());
            const Value said = field ? field->shown : Value(nullptr);
            if (field && field->conflict) {
                if (changesOne(state, operations, field->id, *reworded))
                    contradicting.insert(reworded.key(), *reworded);
            } else if (const Value now = (*reworded)(said); now != said) {
                plain.insert(reworded.key(), now);
            }
        }
        return forAll(state, plain) + eachByItself(state, operations, contradicting);
    });
}

Result<> Write::sayAgain(const RecordType &type, const Uid &uid, const QList<FieldId> &fields)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    return writeInPlace(*target, [&](const RecordState &state, const QList<Operation> &operations) {
        Values plain;
        QMap<FieldId, Rewording> contradicting;
        sayLifeAgain(state, plain, contradicting);
        for (const FieldId id : fields) {
            const FieldState *field = id == Alive ? nullptr : state.field(id);
            if (field && field->conflict)
                contradicting.insert(id, same);
            else if (field)
                plain.insert(id, field->shown);
        }
        return forAll(state, plain) + eachByItself(state, operations, contradicting);
    });
}

} // namespace kb
