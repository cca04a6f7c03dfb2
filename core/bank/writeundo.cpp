// SPDX-License-Identifier: EUPL-1.2
// The part of Write that takes a step back.
#include "bank/uniqueness.h"
#include "bank/write.h"
#include "log/fold.h"
#include "log/undo.h"

namespace kb {

namespace {

/// The operations of a step, by record, in the order in which the records were first touched.
struct TouchedRecords
{
    QList<Uid> order;
    QHash<Uid, QList<OperationId>> operations;

    explicit TouchedRecords(const QList<Operation> &ofStep)
    {
        for (const Operation &operation : ofStep) {
            QList<OperationId> &own = operations[operation.record];
            if (own.isEmpty())
                order.append(operation.record);
            own.append(operation.id);
        }
    }
};

Result<QList<StepId>> cancelledAfter(Database &db, StepId step)
{
    const auto steps = StepStore(db).newest();
    if (!steps)
        return steps.error();
    QList<StepLink> links;
    for (const Step &each : *steps)
        links.append({each.id, each.undoes.value_or(0)});
    return cancelledSteps(links, step);
}

} // namespace

Result<> Write::undo(const Step &step)
{
    const auto cancelled = cancelledAfter(m_context.db, step.id);
    if (!cancelled)
        return cancelled.error();
    const auto operations = m_context.log.ofStep(step.firstSeq, step.lastSeq);
    if (!operations)
        return operations.error();

    Claims claims;
    const TouchedRecords touched(*operations);
    for (auto record = touched.order.crbegin(); record != touched.order.crend(); ++record) {
        if (auto undone = undoRecord(*record, touched.operations[*record], *cancelled, claims); !undone)
            return undone;
    }
    m_undoes = step.id;
    return checkClaims(claims);
}

/// At the end, when two records that swapped their codes have both their own again.
Result<> Write::checkClaims(const Claims &claims)
{
    for (const auto &[id, claim] : claims) {
        const auto stored = storedRecord(m_context.db, claim.type, claim.uid);
        if (!stored)
            return stored.error();
        const Proposal proposal{claim.type, id, claim.before, stored->values};
        if (auto unique = stored->facts.deleted ? Result<>() : checkUnique(m_context, proposal); !unique)
            return unique;
    }
    return {};
}

Result<> Write::undoRecord(const Uid &record, const QList<OperationId> &ofStep,
                           const QList<StepId> &cancelled, Claims &claims)
{
    const auto kind = recordKind(m_context.db, record);
    const RecordType *type = kind ? recordType(*kind) : nullptr;
    if (!type)
        return {}; // of a newer version: its own program undoes it
    const auto target = this->target(*type, record);
    if (!target)
        return target.error();
    const auto operations = m_context.log.ofRecord(target->id);
    if (!operations)
        return operations.error();

    QList<OperationId> withoutEffect;
    for (const Operation &operation : *operations) {
        if (operation.id.bank == m_context.log.own().uid && cancelled.contains(operation.step))
            withoutEffect.append(operation.id);
    }
    const Undoing undoing = kb::undo(*operations, ofStep, withoutEffect);
    m_fieldsLeft += int(undoing.leftAlone.size());
    if (undoing.draft.fields.isEmpty())
        return {};
    if (undoing.restores()) // all that it had
        claims.try_emplace(target->id, Begun{*type, record, {}});
    else if (isClaim(*type, undoing.draft.fields))
        claims.try_emplace(target->id, Begun{*type, record, fold(*operations).values()});
    if (type->kind == Kind::Note) // one that is shared again is said anew (bank/stepeffects.h)
        beginStep(*target, fold(*operations).values());
    remember(*target, undoing.deletes() || undoing.restores());
    return apply(*target, undoing.draft, *operations);
}

} // namespace kb
