// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/postings.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace kb {

/// Number of a term in this file; 0 means that no list holds it.
using TermId = qint64;

/// The terms and their lists as they are stored. Writes belong to the caller's transaction.
class PostingLists
{
public:
    explicit PostingLists(Database &database)
        : m_database(database)
    {
    }

    Result<TermId> find(QByteArrayView term);
    Result<TermId> findOrAdd(QByteArrayView term);

    struct Term
    {
        TermId id;
        QByteArray text;
    };
    /// At most so many terms with this beginning, in order of their bytes.
    Result<QList<Term>> beginningWith(QByteArrayView beginning, qsizetype most);

    /// The whole list of a term; empty for term 0.
    Result<PostingList> list(TermId term);

    struct Block
    {
        quint32 first; ///< record
        PostingList postings;
    };
    /// The block of a list that holds the record or would hold it; none when the list begins behind it.
    Result<std::optional<Block>> blockAt(TermId term, quint32 record);

    struct Union
    {
        PostingList postings; ///< each record once, with its highest impact
        bool isWhole = true;  ///< false when there were more terms than were read
    };
    /// The lists of all terms with this beginning as one, of at most so many terms.
    Result<Union> unionOfBeginning(QByteArrayView beginning, qsizetype mostTerms);

    /// Works changes, by record, into the list of a term; applying them again changes nothing. A term whose
    /// list becomes empty is forgotten. Touches the blocks around the changed records only.
    Result<> apply(TermId term, std::span<const Posting> changes);

private:
    /// Neighbouring blocks, read to be written anew.
    struct Stretch
    {
        std::vector<qint64> keys;
        PostingList postings;
        std::optional<quint32> next; ///< first record of the block behind it
    };

    Result<Stretch> stretchAround(TermId term, quint32 record);
    Result<> addBlock(const QByteArray &sql, TermId term, quint32 record, Stretch &stretch);
    Result<> findNext(TermId term, Stretch &stretch);
    Result<> replace(TermId term, const Stretch &stretch, std::span<const Posting> postings);

    Database &m_database;
};

} // namespace kb
