// SPDX-License-Identifier: EUPL-1.2
#include "jobs/externalbanklist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

qint64 toExternalBankId(Row row)
{
    return row.next<qint64>();
}

/// What was looked at before this day must be looked at again.
QDate lastGoodCheck(Bank &bank)
{
    return bank.now().date().addMonths(-CheckAgainMonths);
}

} // namespace

Result<QList<qint64>> ExternalBankList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("external_bank/newest"), toExternalBankId, count);
}

Result<QList<qint64>> ExternalBankList::ids(const ExternalBankQuery &query) const
{
    const auto checkedBefore =
        query.toBeChecked ? std::optional(lastGoodCheck(m_bank).toString(Qt::ISODate)) : std::nullopt;
    auto ids = m_bank.context().db.all(sqlFile("external_bank/list"), toExternalBankId,
                                       jsonChoices(query.owners), checkedBefore, given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::ExternalBank, query.words, query.sorting);
}

Result<QList<ExternalBankLine>> ExternalBankList::lines(const QList<qint64> &ids) const
{
    const auto banks = m_bank.records<ExternalBank>().rows(ids);
    if (!banks)
        return banks.error();
    const QDate lastGood = lastGoodCheck(m_bank);
    Owners owners(m_bank);
    QList<ExternalBankLine> lines;
    for (const ExternalBank &bank : *banks) {
        const Owner owner = owners.of(bank);
        const bool isToBeChecked = !bank.checkedOn.isValid() || bank.checkedOn < lastGood;
        lines.append({bank, owner.code, owner.isOurs, isToBeChecked});
    }
    return lines;
}

} // namespace kb
