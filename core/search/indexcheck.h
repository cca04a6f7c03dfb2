// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/searchindex.h"

namespace kb {

/// Compares an index with the documents, and its lists with its own words. Used by SearchIndex::check().
class IndexCheck
{
public:
    explicit IndexCheck(SearchIndex &index);

    Result<QList<IndexFault>> run(const DocumentSource &documents);

private:
    /// Per record the sum of a number for each of its postings: two records with other postings have, but for
    /// one chance in 2^64, another sum. It costs 8 bytes where the postings would cost kilobytes.
    using Fingerprints = QHash<qint64, quint64>;

    Result<> compareDocuments(const DocumentSource &documents);
    Result<> compareDocument(const SearchDocument &document);
    Result<Fingerprints> expectedFingerprints();
    Result<Fingerprints> storedFingerprints();
    /// The impact by term and record.
    using ExpectedPostings = QHash<std::pair<QByteArray, qint64>, quint8>;

    /// Names every difference in the lists of these records.
    Result<> explain(const QSet<qint64> &records);
    Result<ExpectedPostings> expectedPostings(const QSet<qint64> &records);
    Result<> findOrphanBlocks();
    Result<> comparePlaces();
    template <typename Visit> Result<> eachList(Visit visit);

    void add(IndexFault::What what, qint64 record, QByteArrayView term = {});

    SearchIndex &m_index;
    Database &m_database;
    QList<IndexFault> m_faults;
};

} // namespace kb
