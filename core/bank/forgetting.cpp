// SPDX-License-Identifier: EUPL-1.2
#include "bank/forgetting.h"

#include "bank/projection.h"
#include "log/digest.h"
#include "log/fold.h"
#include "store/sqlfile.h"
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

/// Once it is erased it reads the same.
bool isBlankNow(const FieldState &field)
{
    return field.shown.isUndefined() || field.shown.isNull() || field.shown.isFalse();
}

/// What stands in a field now was written by one of these; who made a field blank protects nothing that was
/// written along with it.
QSet<OperationId> currentOnes(const QList<Operation> &operations)
{
    const RecordState state = fold(operations);
    QSet<OperationId> current;
    for (const FieldState &field : state.fields) {
        if (!isBlankNow(field))
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
        const auto bare = erased(operation);
        if (!bare)
            return bare.error();
        if (auto kept = log.keepErased(*bare); !kept)
            return kept.error();
        operation = *bare;
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

MakeErasable whatIsPersonal(const RecordType &type, Forgotten which)
{
    return [&type, which](const QList<Operation> &operations) {
        const QSet<OperationId> kept =
            which == Forgotten::History ? currentOnes(operations) : QSet<OperationId>();
        return [&type, kept](const Operation &operation) {
            return holdsOnly(type, operation, Reach::Person) && !kept.contains(operation.id);
        };
    };
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
    return forgetAlong(write, type, ids, whatIsPersonal(type, which));
}

Result<> forgetSubject(Write &write, Kind kind, const QString &name)
{
    return write.context().db.execute(sqlFile("log/forget_subject"), int(kind), QStringView(name));
}

} // namespace kb
