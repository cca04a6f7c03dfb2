// SPDX-License-Identifier: EUPL-1.2
#include "jobs/contactsettings.h"

#include "bank/bank.h"
#include "model/norms.h"

namespace kb {

namespace {

constexpr QLatin1StringView QuietTerm("contact.quiet_months");

} // namespace

Result<int> quietMonths(Bank &bank)
{
    const auto kept = bank.settings().value(QuietTerm, UsualQuietMonths);
    return kept ? Result<int>(std::max(1, kept->toInt(UsualQuietMonths))) : kept.error();
}

Result<> keepQuietMonths(Bank &bank, Write &write, int months)
{
    return bank.settings().set(write, QuietTerm, months);
}

} // namespace kb
