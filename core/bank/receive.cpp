// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"

#include "bank/bank.h"
#include "bank/carryverdicts.h"
#include "bank/forgottenagain.h"
#include "bank/projection.h"
#include "bank/refcodes.h"
#include "log/digest.h"
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

/// The records of which operations came in, or were erased.
struct Arrived
{
    QSet<qint64> records;
    SearchChanges search;

    void add(Kind kind, qint64 record)
    {
        records.insert(record);
        search.add(kind, record);
    }
};

/// So that no code which came in is given to another record here.
Result<> countCode(Database &db, const Operation &operation)
{
    const RecordType *type = recordType(operation.kind);
    return type ? keepRefcode(db, *type, operation.fields) : Result<>();
}

/// What was erased where it comes from is erased here too.
Result<> takeErasing(BankContext &context, const ForgottenAgain &forgotten, Arrived &touched)
{
    for (const Operation &operation : forgotten.going()) {
        const auto id = context.log.numberOf(operation.record, operation.kind);
        if (!id)
            return id.error();
        if (auto kept = context.log.keepErased(erased(operation)); !kept)
            return kept;
        touched.add(operation.kind, *id);
    }
    return {};
}

Result<> takeFresh(BankContext &context, const Merge &merged, ForgottenAgain &forgotten, Arrived &touched)
{
    for (const Operation &arriving : merged.fresh) {
        const auto kept = forgotten.kept(arriving);
        if (!kept)
            return kept.error();
        const Operation &operation = *kept;
        const auto id = context.log.numberOf(operation.record, operation.kind);
        if (!id)
            return id.error();
        if (auto appended = context.log.append(operation, *id); !appended)
            return appended;
        if (auto counted = countCode(context.db, operation); !counted)
            return counted;
        (void)context.hlc.observe(operation.when); // a moment too far ahead is not followed, but kept
        touched.add(operation.kind, *id);
    }
    return {};
}

Result<> takeIn(BankContext &context, const Merge &merged, ForgottenAgain &forgotten, Arrived &touched)
{
    if (auto taken = takeFresh(context, merged, forgotten, touched); !taken)
        return taken;
    if (auto erased = takeErasing(context, forgotten, touched); !erased)
        return erased;
    for (const qint64 record : std::as_const(touched.records)) {
        if (auto folded = refold(context, record); !folded)
            return folded;
    }
    for (const Operation &operation : merged.different) {
        const auto kept = forgotten.keptOut(operation);
        if (auto done = kept ? quarantine(context, *kept) : Result<>(kept.error()); !done)
            return done;
    }
    return forgotten.forgetNames();
}

/// In one transaction, with the search index.
Result<> takeInWhole(BankContext &context, const Merge &merged, ForgottenAgain &forgotten)
{
    Transaction transaction(context.db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Arrived touched;
    if (auto taken = takeIn(context, merged, forgotten, touched); !taken)
        return taken;
    if (auto indexed = context.search.follow(touched.search); !indexed)
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
    auto forgotten = ForgottenAgain::of(context, operations, merged);
    if (!forgotten)
        return forgotten.error();
    if (auto taken = takeInWhole(context, merged, *forgotten); !taken)
        return taken.error();
    Changes everything;
    everything.addEverything();
    Q_EMIT bank.notifier().changed(everything);
    const auto rest = forgotten->forgetRest(bank);
    return Receipt{.fresh = int(merged.fresh.size()),
                   .same = int(merged.same),
                   .quarantined = int(merged.different.size()),
                   .erased = int(forgotten->going().size()),
                   .doubtfulBanks = merged.doubtfulBanks(),
                   .carried = carryVerdicts(bank),
                   .forgotten = rest};
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
