// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/externalbank.h"

namespace kb {

class Bank;

/// After so many months somebody must look again whether what the register says of a bank still holds.
inline constexpr int CheckAgainMonths = 12;

/// Which knowledge banks of others a list shows, and in which order.
struct ExternalBankQuery
{
    QString words;
    QList<Uid> owners;        ///< the units that keep the register; empty: any
    bool toBeChecked = false; ///< only those that nobody looked at for CheckAgainMonths, or ever
    ListSorting sorting;

    bool operator==(const ExternalBankQuery &) const = default;
};

/// A knowledge bank of others with what a row of a list shows around it.
struct ExternalBankLine : ExternalBank
{
    QString ownerCode;
    bool isOurs = false;
    bool isToBeChecked = false;
};

/// The register of knowledge banks of others as a list, newest first (spec 01, S18a).
class ExternalBankList
{
public:
    explicit ExternalBankList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const ExternalBankQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<ExternalBankLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

} // namespace kb
