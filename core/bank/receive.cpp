// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"

#include "bank/bank.h"
#include "bank/carryverdicts.h"
#include "bank/projection.h"
#include "bank/refcodes.h"
#include "log/merge.h"
#include "log/operationcodec.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

namespace kb {

namespace {

/// The operations that the bank holds under the numbers of the incoming ones.
Result<QList<Operation>> heldOf(BankContext &context, const QList<Operation> &incoming)
{
    QList<Operation> held;
    for (const Operation &operation : incoming) {
        const auto found = context.log.find(operation.id);
        if (found)
            held.append(*found);
        else if (found.error().code != Error::Code::NotFound)
            return found.error();
    }
    return held;
}

Result<> quarantine(BankContext &context, const Operation &operation)
{
    const auto bytes = encodeOperation(operation);
    if (!bytes)
        return bytes.error();
    return context.db.execute(sqlFile("log/quarantine"), operation.id.bank, operation.id.seq, *bytes,
                              context.clock().toMSecsSinceEpoch());
}

Result<> refold(BankContext &context, qint64 record)
{
    const auto operations = context.log.ofRecord(record);
    if (!operations)
        return operations.error();
    return project(context.db, record, *operations);
}

/// So that no code which came in is given to another record here.
Result<> countCode(Database &db, const Operation &operation)
{
    const RecordType *type = recordType(operation.kind);
    return type ? keepRefcode(db, *type, operation.fields) : Result<>();
}

Result<> takeIn(BankContext &context, const Merge &merged, SearchChanges &touched)
{
    QSet<qint64> records;
    for (const Operation &operation : merged.fresh) {
        const auto id = context.log.numberOf(operation.record, operation.kind);
        if (!id)
            return id.error();
        if (auto appended = context.log.append(operation, *id); !appended)
            return appended;
        if (auto counted = countCode(context.db, operation); !counted)
            return counted;
        (void)context.hlc.observe(operation.when); // a moment too far ahead is not followed, but kept
        records.insert(*id);
        touched.add(operation.kind, *id);
    }
    for (const qint64 record : std::as_const(records)) {
        if (auto folded = refold(context, record); !folded)
            return folded;
    }
    for (const Operation &operation : merged.different) {
        if (auto kept = quarantine(context, operation); !kept)
            return kept;
    }
    return {};
}

/// In one transaction, with the search index.
Result<> takeInWhole(BankContext &context, const Merge &merged)
{
    Transaction transaction(context.db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    SearchChanges touched;
    if (auto taken = takeIn(context, merged, touched); !taken)
        return taken;
    if (auto indexed = context.search.follow(touched); !indexed)
        return indexed;
    return transaction.commit();
}

} // namespace

Result<Receipt> receive(Bank &bank, const QList<Operation> &operations)
{
    BankContext &context = bank.context();
    const auto held = heldOf(context, operations);
    if (!held)
        return held.error();
    const Merge merged = merge(*held, operations);
    if (auto taken = takeInWhole(context, merged); !taken)
        return taken.error();
    Changes everything;
    everything.addEverything();
    Q_EMIT bank.notifier().changed(everything);
    return Receipt{.fresh = int(merged.fresh.size()),
                   .same = int(merged.same),
                   .quarantined = int(merged.different.size()),
                   .doubtfulBanks = merged.doubtfulBanks(),
                   .carried = carryVerdicts(bank)};
}

Result<QList<Operation>> allOperations(Bank &bank)
{
    QList<Operation> all;
    auto read = bank.context().log.eachRecord([&](qint64, const QList<Operation> &operations) -> Result<> {
        all += operations;
        return {};
    });
    if (!read)
        return read.error();
    return all;
}

} // namespace kb
