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

Result<> forgetPassingOf(BankContext &context, const RecordType &type, qint64 id)
{
    auto operations = context.log.ofRecord(id);
    if (!operations)
        return operations.error();
    for (Operation &operation : *operations) {
        if (!isPassing(type, operation) || isErased(operation))
            continue;
        const auto bare = erased(operation);
        if (!bare)
            return bare.error();
        if (auto kept = context.log.keepErased(*bare); !kept)
            return kept;
        operation = *bare;
    }
    return project(context.db, id, *operations);
}

} // namespace

Result<> forgetPassing(Bank &bank, const RecordType &type, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    Transaction transaction(bank.context().db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const qint64 id : ids) {
        if (auto forgotten = forgetPassingOf(bank.context(), type, id); !forgotten)
            return forgotten;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Changes changes;
    changes.addListChange(type.kind);
    Q_EMIT bank.notifier().changed(changes);
    return {};
}

} // namespace kb
