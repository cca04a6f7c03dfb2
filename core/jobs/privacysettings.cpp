// SPDX-License-Identifier: EUPL-1.2
#include "jobs/privacysettings.h"

#include "bank/bank.h"

namespace kb {

namespace {

constexpr QLatin1StringView ReviewTerm("privacy.review_months");

} // namespace

Result<int> reviewMonths(Bank &bank)
{
    const auto kept = bank.settings().value(ReviewTerm, ReviewMonths);
    return kept ? Result<int>(std::max(1, kept->toInt(ReviewMonths))) : kept.error();
}

Result<> keepReviewMonths(Bank &bank, Write &write, int months)
{
    return bank.settings().set(write, ReviewTerm, months);
}

QDate reviewDay(Bank &bank)
{
    const auto months = reviewMonths(bank);
    return bank.now().date().addMonths(months ? *months : ReviewMonths);
}

} // namespace kb
