// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/contactmoment.h"

namespace kb {

class Bank;

/// Which contact moments a list shows, and in which order. A choice that is empty lets everything through.
struct ContactQuery
{
    QString words;
    QList<Uid> institutes;
    QList<Uid> owners;
    QList<ContactKind> kinds;
    bool openOnly = false; ///< what still has to be followed up
    ListSorting sorting;

    bool operator==(const ContactQuery &) const = default;
};

/// A contact moment with what a row of a list shows around it.
struct ContactLine : ContactMoment
{
    QString ownerCode;
    QString instituteName;
    QStringList persons; ///< their names
    QList<Uid> with;     ///< these
    bool isLate = false; ///< should have been followed up
    bool isOurs = false;
};

/// The contact moments as a list, latest first.
class ContactList
{
public:
    explicit ContactList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const ContactQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<ContactLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

} // namespace kb
