// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "search/searchindex.h"

#include <QHash>
#include <QSet>

namespace kb {

/// The records of one write whose place in the search index may have changed.
class SearchChanges
{
public:
    void add(Kind kind, qint64 id) { m_ids[kind].insert(id); }
    const QHash<Kind, QSet<qint64>> &ids() const { return m_ids; }

private:
    QHash<Kind, QSet<qint64>> m_ids;
};

/// Keeps the search index equal to the text of the records. A record's text includes the names of what it
/// is linked to, so a new link or name brings its neighbours along.
class SearchFeed
{
public:
    explicit SearchFeed(Database &db)
        : m_db(db)
        , m_index(db)
    {
    }

    SearchIndex &index() { return m_index; }

    /// In the transaction of the write.
    Result<> follow(const SearchChanges &changes);
    /// Makes the whole index anew, in the caller's transaction.
    Result<> rebuild(const Progress &progress, const std::stop_token &stop);
    /// Differences between index and records; empty when all is well.
    Result<QList<IndexFault>> check();

private:
    Result<QSet<qint64>> affected(const SearchChanges &changes);
    Result<> put(const QSet<qint64> &records);
    Result<> putKind(Kind kind, QList<qint64> ids, QSet<qint64> &gone);
    Result<> putEach(const QList<SearchDocument> &documents);

    Database &m_db;
    SearchIndex m_index;
};

} // namespace kb
