// SPDX-License-Identifier: EUPL-1.2
#include "jobs/indexjob.h"

#include "bank/bank.h"
#include "store/transaction.h"

namespace kb {

Result<bool> isIndexCurrent(Bank &bank)
{
    return bank.context().search.index().isCurrent();
}

Result<> renewIndex(Bank &bank, const Progress &progress, const std::stop_token &stop)
{
    Transaction transaction(bank.context().db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto made = bank.context().search.rebuild(progress, stop); !made)
        return made;
    return transaction.commit();
}

namespace {

/// Some ten milliseconds.
constexpr int PlacedAtOnce = 5;

Result<> placeWaiting(LatentIndex &latent, const std::stop_token &stop)
{
    const auto isDue = latent.isDue();
    if (!isDue || *isDue)
        return isDue ? Result<>() : Result<>(isDue.error());
    while (!stop.stop_requested()) {
        const auto left = latent.placeSome(PlacedAtOnce);
        if (!left || *left == 0)
            return left ? Result<>() : Result<>(left.error());
    }
    return Error{Error::Code::Cancelled, {}};
}

} // namespace

Result<> tidyIndex(Bank &bank, const std::stop_token &stop)
{
    SearchIndex &index = bank.context().search.index();
    while (!stop.stop_requested()) {
        const auto left = index.mergeSome(1);
        if (!left)
            return left.error();
        if (*left == 0)
            return placeWaiting(index.latent(), stop);
    }
    return Error{Error::Code::Cancelled, {}};
}

} // namespace kb
