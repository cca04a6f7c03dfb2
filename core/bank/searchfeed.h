// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/kind.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace kb {

class Database;

/// The records of one write whose place in the search index may have changed.
class SearchChanges
{
public:
    void add(Kind kind, qint64 id) { m_ids[kind].insert(id); }
    const QHash<Kind, QSet<qint64>> &ids() const { return m_ids; }

private:
    QHash<Kind, QSet<qint64>> m_ids;
};

/// Keeps the search index equal to the text of the records.
class SearchFeed
{
public:
    /// In the transaction of the write.
    Result<> follow(Database &db, const SearchChanges &changes);
    /// Makes the whole index anew, in the caller's transaction.
    Result<> rebuild(Database &db, const Progress &progress, const std::stop_token &stop);
    /// Forgets what it held in memory, after a rollback.
    void forget();
};

} // namespace kb
