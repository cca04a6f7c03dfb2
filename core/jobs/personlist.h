// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/person.h"

namespace kb {

class Bank;

/// Which persons a list shows, and in which order. A choice that is empty lets everything through.
struct PersonQuery
{
    QString words;
    QList<PersonRole> roles;
    QList<Uid> places;   ///< institutes and units where they work now
    QList<Uid> concepts; ///< of expertise, with all that are narrower
    QList<Uid> owners;
    bool reviewDueOnly = false;
    QStringList earlierEvents; ///< "yes": was present at an event; "no": at none
    ListSorting sorting;

    bool operator==(const PersonQuery &) const = default;
};

/// A person with what a row of a list shows around it.
struct PersonLine : Person
{
    QString ownerCode;
    QStringList worksAt;   ///< names of the institutes and units, today
    QList<Uid> workplaces; ///< these
    QStringList expertise;
    bool isReviewDue = false;
    bool isOurs = false;
    int events = 0; ///< at which they were present
    PartialDate lastEvent;
};

/// The persons as a list.
class PersonList
{
public:
    explicit PersonList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const PersonQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<PersonLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

} // namespace kb
