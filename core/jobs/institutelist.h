// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/institute.h"

namespace kb {

class Bank;

/// Which institutes a list shows, and in which order. A choice that is empty lets everything through.
struct InstituteQuery
{
    QString words;
    QStringList kinds; ///< codes of an extensible list
    QList<Uid> relationOwners;
    QList<Uid> concepts;    ///< with all that are narrower
    bool quietOnly = false; ///< without contact for as long as the settings say
    ListSorting sorting;

    bool operator==(const InstituteQuery &) const = default;
};

/// An institute with what a row of a list shows around it.
struct InstituteLine : Institute
{
    QString ownerCode;
    int runningProjects = 0;
    int studies = 0;
    int experts = 0;
    QDate lastContact;
    QDate agreementUntil; ///< the end of the agreement that lasts longest; invalid when none is running
    bool isQuiet = false; ///< no contact for as long as the settings say, while a project is running
    bool isOurs = false;
};

/// The institutes as a list.
class InstituteList
{
public:
    /// A line counts what may be thousands of links: not for the window's thread.
    static constexpr bool LinesTakeLong = true;

    explicit InstituteList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const InstituteQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<InstituteLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

} // namespace kb
