// SPDX-License-Identifier: EUPL-1.2
#include "bank/forgetting.h"

#include "bank/projection.h"
#include "log/digest.h"
#include "store/transaction.h"

namespace kb {

namespace {

bool isPassing(const RecordType &type, const Operation &operation)
{
    const auto passes = [&](FieldId id) {
        const FieldInfo *field = type.field(id);
        return field && field->reach == Reach::Passing;
    };
    const Values &fields = operation.fields;
    return !fields.isEmpty() && std::all_of(fields.keyBegin(), fields.keyEnd(), passes);
}

/// Whether there was anything.
Result<bool> eraseFromLog(OperationStore &log, const RecordType &type, QList<Operation> &operations)
{
    bool isAny = false;
    for (Operation &operation : operations) {
        if (!isPassing(type, operation) || isErased(operation))
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

Result<bool> forgetPassingOf(BankContext &context, const RecordType &type, qint64 id)
{
    Transaction transaction(context.db);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    auto operations = context.log.ofRecord(id);
    if (!operations)
        return operations.error();
    const auto isAny = eraseFromLog(context.log, type, *operations);
    if (!isAny || !*isAny)
        return isAny;
    if (auto shown = project(context.db, id, *operations); !shown)
        return shown.error();
    const auto committed = transaction.commit();
    return committed ? isAny : Result<bool>(committed.error());
}

} // namespace

Result<int> forgetPassing(Bank &bank, const RecordType &type, const QList<qint64> &ids)
{
    int forgotten = 0;
    std::optional<Error> first;
    for (const qint64 id : ids) {
        const auto isForgotten = forgetPassingOf(bank.context(), type, id);
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

} // namespace kb
