// SPDX-License-Identifier: EUPL-1.2
#include "log/merge.h"

#include "log/digest.h"

#include <QHash>

namespace kb {

namespace {

/// The digest also knows an operation whose values were erased on one side only; comparing first is quicker.
bool saySame(const Operation &held, const Operation &incoming)
{
    return held == incoming || digestOf(held) == digestOf(incoming);
}

} // namespace

QList<BankIncarnation> Merge::doubtfulBanks() const
{
    QList<BankIncarnation> banks;
    for (const Operation &operation : different) {
        if (!banks.contains(operation.id.bank))
            banks.append(operation.id.bank);
    }
    return banks;
}

Merge merge(std::span<const Operation> held, std::span<const Operation> incoming)
{
    QHash<OperationId, const Operation *> known;
    for (const Operation &operation : held)
        known.insert(operation.id, &operation);

    Merge merge;
    for (const Operation &operation : incoming) {
        const Operation *&there = known[operation.id];
        if (!there) {
            there = &operation;
            merge.fresh.push_back(operation);
        } else if (saySame(*there, operation)) {
            ++merge.same;
            if (isErased(operation) && !isErased(*there)) {
                merge.erased.push_back(*there);
                there = &operation;
            }
        } else {
            merge.different.push_back(operation);
        }
    }
    std::ranges::sort(merge.fresh, {}, &Operation::id);
    return merge;
}

} // namespace kb
