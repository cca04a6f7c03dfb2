// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/bulletin.h"

namespace kb {

class Bank;

/// Which bulletins a list shows, and in which order. A choice that is empty lets everything through.
struct BulletinQuery
{
    QString words;
    QList<Uid> owners;
    QList<BulletinStatus> statuses;
    ListSorting sorting;

    bool operator==(const BulletinQuery &) const = default;
};

/// A bulletin with what a row of a list shows around it.
struct BulletinLine : Bulletin
{
    QString ownerCode;
    int pieces = 0;
    bool isOurs = false;
};

/// The bulletins as a list.
class BulletinList
{
public:
    explicit BulletinList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const BulletinQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<BulletinLine>> lines(const QList<qint64> &ids) const;
    /// The issues that are out and tell of the record (spec 01, S19), the oldest first.
    Result<QList<qint64>> issuesAbout(const Uid &record) const;

private:
    Bank &m_bank;
};

/// "2026/3"; empty while it has no number.
QString numberText(const Bulletin &bulletin);

} // namespace kb
