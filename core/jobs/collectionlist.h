// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/collection.h"

namespace kb {

class Bank;

/// Which knowledge banks inside the bank a list shows, and in which order.
struct CollectionQuery
{
    QString words;
    QList<Uid> owners; ///< empty: of any unit
    std::optional<bool> isPublic = std::nullopt;
    ListSorting sorting;

    bool operator==(const CollectionQuery &) const = default;
};

/// A knowledge bank with what a row of a list shows around it.
struct CollectionLine : Collection
{
    QString ownerCode;
    bool isOurs = false;
    qsizetype studies = 0; ///< that are in it now
};

/// The knowledge banks inside the bank as a list, newest first (spec 01, S18a).
class CollectionList
{
public:
    static constexpr bool LinesTakeLong = true; ///< each has its studies counted
    static constexpr bool NewestTakesLong = true;

    explicit CollectionList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const CollectionQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<CollectionLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

/// Those that this bank may change, by name.
Result<QList<Collection>> ownCollections(Bank &bank);

} // namespace kb
