// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/latentindex.h"
#include "search/liveindex.h"
#include "search/searchdocument.h"
#include "store/database.h"
#include "text/analyser.h"

#include <span>

namespace kb {

class BulkLoad;
class ReadTransaction;

/// A difference between the index and what it should hold.
struct IndexFault
{
    enum class What {
        MissingDocument, ///< the bank has the document, the index does not
        TooManyDocuments,
        OtherWords,     ///< the document changed and the index does not know
        MissingPosting, ///< a list does not hold the record
        TooManyPostings,
        WrongImpact,
        DamagedList, ///< cannot be read, or is out of order
        OrphanTerm,  ///< a term without a list
        OrphanBlock, ///< a list without a term
        OtherPlaces, ///< among this record and its neighbours one does not lie where its words lead
    };

    What what;
    qint64 record = 0; ///< 0 when it is about a whole list
    QString term;

    bool operator==(const IndexFault &) const = default;
};

/// One line for the log.
QString describe(const IndexFault &fault);

/// The search index of a bank: an inverted index in ordinary tables of the bank (design: search-index).
///
/// A change of a document is kept in one row of unmerged changes, in the caller's transaction; mergeSome()
/// works it into the lists later. A search sees it at once: its answer is the same before and after. Nothing
/// is remembered that a rollback or another connection could make untrue.
class SearchIndex
{
public:
    /// The database must outlive the index; both serve one thread.
    explicit SearchIndex(Database &database);

    /// False when the index was never made, or by another text pipeline: then clear() and putNew()
    /// everything.
    Result<bool> isCurrent() const;

    /// Empties the index and marks it as made by this pipeline. In the caller's transaction.
    Result<> clear();

    /// Indexes a new or changed document, in the caller's transaction; one that says the same costs nothing.
    Result<> put(const SearchDocument &document);
    /// Forgets a record, whether the index has it or not. In the caller's transaction. Its words are gone
    /// from the file when all changes are merged.
    Result<> remove(qint64 record);
    /// Indexes many documents straight into the lists, in the caller's transaction: far faster than put() for
    /// more than some hundreds. For documents that the index does not know; others take the way of put().
    Result<> putNew(std::span<const SearchDocument> documents);

    /// Works up to `most` changes into the lists, each in a transaction of its own, so that nobody waits
    /// long; for idle moments and outside a transaction. Gives the number of changes that still wait.
    Result<int> mergeSome(int most);

    /// Every difference between index and documents; empty when all is well. Reads everything: some seconds
    /// at 100,000 records.
    Result<QList<IndexFault>> check(const DocumentSource &documents);

    /// The index as it is in a transaction that has begun. Cheap unless something changed since the last
    /// call; valid until the next one.
    Result<const LiveIndex *> live(const ReadTransaction &reading);

    /// Where its documents lie on the latent axes.
    LatentIndex &latent() { return m_latent; }

    Database &database() { return m_database; }
    Analyser &analyser() { return m_analyser; }

private:
    /// Tells whether something may have changed since.
    struct Stamp
    {
        qint64 otherConnections = 0;
        qint64 ownChanges = 0;
        int reopened = 0;

        bool operator==(const Stamp &) const = default;
    };

    Result<Stamp> stamp();
    Result<> putStraight(const SearchDocument &document, BulkLoad &load);
    Result<> mergeOne();

    Database &m_database;
    Analyser m_analyser;
    LatentIndex m_latent;
    std::optional<LiveIndex> m_live;
    std::optional<Stamp> m_liveStamp; ///< none when what was read may have been rolled back
};

} // namespace kb
