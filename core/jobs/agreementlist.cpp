// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreementlist.h"

#include "bank/bank.h"

namespace kb {

namespace {

constexpr int MonthsToPrepare = 6;

/// An agreement without an end comes after all that have one.
auto orderOfAgreement(const AgreementLine &line)
{
    const QDate until = line.agreement.validTo;
    return std::tuple(line.term, !until.isValid(), until, line.name);
}

} // namespace

AgreementTerm termOf(const Agreement &agreement, QDate today)
{
    if (!agreement.validTo.isValid())
        return AgreementTerm::Runs;
    if (agreement.validTo < today)
        return AgreementTerm::Ended;
    return agreement.validTo <= today.addMonths(MonthsToPrepare) ? AgreementTerm::EndsSoon
                                                                 : AgreementTerm::Runs;
}

Result<QList<AgreementLine>> agreements(Bank &bank)
{
    const auto institutes = bank.records<Institute>().all();
    if (!institutes)
        return institutes.error();
    const QDate today = bank.now().date();
    QList<AgreementLine> lines;
    for (const Institute &institute : *institutes) {
        for (const Agreement &agreement : institute.agreements)
            lines.append({institute.uid, institute.nameNl, agreement, termOf(agreement, today)});
    }
    std::ranges::stable_sort(lines, {}, orderOfAgreement);
    return lines;
}

} // namespace kb
