// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/advice.h"

namespace kb {

class Bank;

/// Which advices a list shows, and in which order. A choice that is empty lets everything through.
struct AdviceQuery
{
    QString words;
    QList<Uid> owners;
    QList<Uid> dossiers;
    QList<Uid> explorations;
    QList<AdviceStatus> statuses;
    QList<Addressee> addressees;
    ListSorting sorting;

    bool operator==(const AdviceQuery &) const = default;
};

/// An advice with what a row of a list shows around it.
struct AdviceLine : Advice
{
    QString ownerCode;
    bool isOurs = false;
};

/// The advices as a list.
class AdviceList
{
public:
    explicit AdviceList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const AdviceQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<AdviceLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

} // namespace kb
