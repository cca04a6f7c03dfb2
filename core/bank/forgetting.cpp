// SPDX-License-Identifier: EUPL-1.2
#include "bank/forgetting.h"

#include "bank/projection.h"
#include "log/digest.h"
#include "log/fold.h"
#include "store/transaction.h"

namespace kb {

namespace {

/// Which operations of a record are erased, told by all of them.
using Erasable = std::function<bool(const Operation &)>;
using MakeErasable = std::function<Erasable(const QList<Operation> &)>;

bool holdsOnly(const RecordType &type, const Operation &operation, Reach reach)
{
    const auto isOfReach = [&](FieldId id) {
        const FieldInfo *field = type.field(id);
        return field && field->reach == reach;
    };
    const Values &fields = operation.fields;
    return !fields.isEmpty() && std::all_of(fields.keyBegin(), fields.keyEnd(), isOfReach);
}

bool isAboutSomebody(const RecordType &type, FieldId id)
{
    const FieldInfo *field = type.field(id);
    return field && kb::isAboutSomebody(field->reach);
}

/// Once it is erased it reads the same.
bool isBlankNow(const FieldState &field)
{
    return field.shown.isUndefined() || field.shown.isNull() || field.shown.isFalse();
}

/// What is said about somebody now was written by one of these; who made a field blank protects nothing that
/// was written along with it.
QSet<OperationId> currentOnes(const RecordType &type, const QList<Operation> &operations)
{
    const RecordState state = fold(operations);
    QSet<OperationId> current;
    for (const FieldState &field : state.fields) {
        if (isAboutSomebody(type, field.id) && !isBlankNow(field))
            current.unite(QSet<OperationId>(field.heads.begin(), field.heads.end()));
    }
    return current;
}

/// Whether there was anything.
Result<bool> eraseFromLog(OperationStore &log, const Erasable &isErasable, QList<Operation> &operations)
{
    bool isAny = false;
    for (Operation &operation : operations) {
        if (!isErasable(operation) || isErased(operation))
            continue;
        const Operation bare = erased(operation);
        if (auto kept = log.keepErased(bare); !kept)
            return kept.error();
        operation = bare;
        isAny = true;
    }
    return isAny;
}

/// Within a transaction that is open. Whether there was anything.
Result<bool> forgetWithin(BankContext &context, const MakeErasable &makeErasable, qint64 id)
{
    auto operations = context.log.ofRecord(id);
    if (!operations)
        return operations.error();
    const auto isAny = eraseFromLog(context.log, makeErasable(*operations), *operations);
    if (!isAny || !*isAny)
        return isAny;
    const auto shown = project(context.db, id, *operations);
    return shown ? isAny : Result<bool>(shown.error());
}

Result<bool> forgetOf(BankContext &context, const MakeErasable &makeErasable, qint64 id)
{
    Transaction transaction(context.db);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto isAny = forgetWithin(context, makeErasable, id);
    if (!isAny || !*isAny)
        return isAny;
    const auto committed = transaction.commit();
    return committed ? isAny : Result<bool>(committed.error());
}

/// As a part of what is being written.
Result<> forgetAlong(Write &write, const RecordType &type, const QList<qint64> &ids,
                     const MakeErasable &makeErasable)
{
    for (const qint64 id : ids) {
        const auto isForgotten = forgetWithin(write.context(), makeErasable, id);
        if (!isForgotten)
            return isForgotten.error();
        if (*isForgotten)
            write.tellErased(type.kind);
    }
    return {};
}

MakeErasable whatPasses(const RecordType &type)
{
    return [&type](const QList<Operation> &) {
        return [&type](const Operation &operation) { return holdsOnly(type, operation, Reach::Passing); };
    };
}

/// What is written together with what is not personal, as earlier versions did.
enum class Mixed { Erased, Kept };

bool holdsPersonal(const RecordType &type, const Operation &operation, Mixed mixed)
{
    const auto isOne = [&type](FieldId id) { return isAboutSomebody(type, id); };
    const auto personal = std::count_if(operation.fields.keyBegin(), operation.fields.keyEnd(), isOne);
    return personal > 0 && (mixed == Mixed::Erased || personal == operation.fields.size());
}

MakeErasable whatIsPersonal(const RecordType &type, Forgotten which, Mixed mixed)
{
    return [&type, which, mixed](const QList<Operation> &operations) {
        const QSet<OperationId> kept =
            which == Forgotten::History ? currentOnes(type, operations) : QSet<OperationId>();
        return [&type, mixed, kept](const Operation &operation) {
            return holdsPersonal(type, operation, mixed) && !kept.contains(operation.id);
        };
    };
}

/// What still stands of the operations that will be erased and says nothing about anybody.
QList<FieldId> saidBesides(const RecordType &type, const QList<Operation> &operations,
                           const Erasable &isErasable)
{
    QSet<OperationId> going;
    for (const Operation &operation : operations) {
        if (isErasable(operation) && !isErased(operation))
            going.insert(operation.id);
    }
    QList<FieldId> besides;
    for (const RecordState state = fold(operations); const FieldState &field : state.fields) {
        const bool isSaidThere =
            std::ranges::any_of(field.heads, [&](const OperationId &head) { return going.contains(head); });
        if (isSaidThere && !isAboutSomebody(type, field.id))
            besides.append(field.id);
    }
    return besides;
}

Result<> sayBesidesAgain(Write &write, const RecordType &type, qint64 id, const MakeErasable &makeErasable)
{
    const auto operations = write.context().log.ofRecord(id);
    if (!operations)
        return operations.error();
    const QList<FieldId> besides = saidBesides(type, *operations, makeErasable(*operations));
    return besides.isEmpty() ? Result<>() : write.sayAgain(type, operations->first().record, besides);
}

Result<int> forget(Bank &bank, const RecordType &type, const QList<qint64> &ids,
                   const MakeErasable &makeErasable)
{
    int forgotten = 0;
    std::optional<Error> first;
    for (const qint64 id : ids) {
        const auto isForgotten = forgetOf(bank.context(), makeErasable, id);
        if (!isForgotten && !first)
            first = isForgotten.error();
        forgotten += isForgotten && *isForgotten ? 1 : 0;
    }
    if (forgotten > 0) {
        Changes changes;
        changes.addListChange(type.kind);
        Q_EMIT bank.notifier().changed(changes);
    }
    return first ? Result<int>(*first) : forgotten;
}

} // namespace

Result<int> forgetPassing(Bank &bank, const RecordType &type, const QList<qint64> &ids)
{
    return forget(bank, type, ids, whatPasses(type));
}

Result<> forgetPassing(Write &write, const RecordType &type, const QList<qint64> &ids)
{
    return forgetAlong(write, type, ids, whatPasses(type));
}

Result<> forgetPersonal(Write &write, const RecordType &type, const QList<qint64> &ids, Forgotten which)
{
    for (const qint64 id : ids) {
        const auto said = sayBesidesAgain(write, type, id, whatIsPersonal(type, which, Mixed::Erased));
        if (!said && said.error().code != Error::Code::NotOwner)
            return said;
        // of a record of another unit nothing is said again here, so what is mixed stays
        const Mixed mixed = said ? Mixed::Erased : Mixed::Kept;
        if (auto done = forgetAlong(write, type, {id}, whatIsPersonal(type, which, mixed)); !done)
            return done;
    }
    return {};
}

Result<> forgetSaying(Write &write, const RecordType &type, qint64 id, const Erasable &says)
{
    const MakeErasable whatSaysIt = [&says](const QList<Operation> &) { return says; };
    const auto said = sayBesidesAgain(write, type, id, whatSaysIt);
    return said ? forgetAlong(write, type, {id}, whatSaysIt) : said;
}

Result<> forgetWhole(Write &write, const RecordType &type, const QList<qint64> &ids)
{
    const auto rows = storedRows(write.context().db, type, ids);
    if (!rows)
        return rows.error();
    for (const StoredRecord &row : *rows) {
        if (!row.facts.deleted)
            return Error{Error::Code::NotAllowed, textOf(row.uid)};
    }
    const MakeErasable everything = [](const QList<Operation> &) {
        return [](const Operation &) { return true; };
    };
    return forgetAlong(write, type, ids, everything);
}

} // namespace kb
