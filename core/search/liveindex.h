// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "search/documentlists.h"
#include "search/postinglists.h"

namespace kb {

/// A change that is not in the lists yet: what they hold of a record and what they should hold.
class UnmergedChange
{
public:
    UnmergedChange(qint64 record, QByteArray before, QByteArray now);

    /// What must happen to the list; nothing when it is right as it is.
    std::optional<Posting> changeOf(QByteArrayView list) const;
    /// All of that, by the name of the list.
    std::vector<std::pair<QByteArrayView, Posting>> changes() const;

    quint32 record() const { return m_record; }
    const std::vector<TermImpact> &before() const { return m_before.all(); }
    const std::vector<TermImpact> &now() const { return m_now.all(); }

private:
    quint32 m_record;
    QByteArray m_wordsBefore;
    QByteArray m_wordsNow;
    DocumentLists m_before;
    DocumentLists m_now;
};

/// At most so many changes, by record; all of them when `most` is below 0.
Result<std::vector<UnmergedChange>> readUnmerged(Database &database, int most = -1);

/// The index as it is at one moment: the stored lists with the unmerged changes worked in, so that what
/// reads it cannot tell merged from unmerged.
class LiveIndex
{
public:
    static Result<LiveIndex> read(Database &database);

    /// The list of a term, or of a beginning by its name.
    Result<PostingList> list(QByteArrayView name) const;

    /// Hands out the postings of a list, the newest record first, as long as the visitor says true. Reads
    /// only as much of the list as that takes. Gives false when the visitor stopped it.
    Result<bool> eachNewest(QByteArrayView name, const std::function<bool(const Posting &)> &visit) const;

    /// The records of the terms with this beginning, each with its highest impact.
    Result<PostingLists::Union> listOfBeginning(QByteArrayView beginning) const;

    /// At most so many stored terms with this beginning and those of unmerged changes, in order. Of some
    /// the list may be empty.
    Result<QList<QByteArray>> termsBeginningWith(QByteArrayView beginning, qsizetype most) const;

    qsizetype documentCount() const { return m_documentCount; }
    /// The kind by record, None for a record without a document. Records beyond its end have none.
    const std::vector<Kind> &kinds() const { return m_kinds; }

    /// Their lists are read in some 10 ms; four letters begin fewer terms in any bank that we know.
    static constexpr qsizetype MostTermsOfBeginning = 10000;

private:
    explicit LiveIndex(Database &database)
        : m_database(&database)
    {
    }

    Result<> readKinds();
    PostingList unmergedChangesOf(QByteArrayView name) const;

    Database *m_database;
    std::vector<UnmergedChange> m_unmerged; ///< by record
    std::vector<Kind> m_kinds;
    qsizetype m_documentCount = 0;
};

} // namespace kb
