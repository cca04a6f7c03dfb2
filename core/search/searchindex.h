// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/searchdocument.h"
#include "store/database.h"
#include "text/analyser.h"

#include <QStringList>

#include <span>

namespace kb {

/// The search index of a bank: an inverted index in ordinary tables of the bank (design: search-index).
///
/// A change of a document writes one row of unmerged changes in the caller's transaction; mergeSome()
/// works it into the lists later. A search sees the change at once: its answer is the same before and
/// after. Nothing is remembered that a rollback or another connection could make untrue.
class SearchIndex
{
public:
    /// The database must outlive the index and serves the same thread.
    explicit SearchIndex(Database &database);
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;

    /// False when the index was made by another text pipeline, or never: then clear() and putNew() again.
    Result<bool> isCurrent() const;

    /// Empties the index and marks it as made by this pipeline. In the caller's transaction.
    Result<> clear();

    /// Indexes a new or changed document, in the caller's transaction.
    Result<> put(const SearchDocument &document);
    /// Forgets a record; nothing happens when it is not in the index. In the caller's transaction.
    Result<> remove(qint64 record);
    /// Indexes many documents at once, in the caller's transaction; far faster than put(). Records that are
    /// in the index already are replaced.
    Result<> putNew(std::span<const SearchDocument> documents);

    /// Works up to `most` changes into the lists, oldest first, each in a transaction of its own; for idle
    /// moments, outside a transaction. Gives the number of changes that are still waiting.
    Result<int> mergeSome(int most);

    /// Differences between the index and the documents as they are; empty when all is well. Reads
    /// everything: seconds at 100,000 records.
    Result<QStringList> check(const DocumentSource &documents);

    Database &database() { return *m_database; }
    Analyser &analyser() { return m_analyser; }

private:
    Database *m_database;
    Analyser m_analyser;
};

} // namespace kb
