// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "search/documentwords.h"
#include "search/postinglists.h"

namespace kb {

/// A change that is not in the lists yet, as terms: what the lists hold of a record and what they should
/// hold.
class UnmergedChange
{
public:
    UnmergedChange(qint64 record, QByteArray before, QByteArray now);

    /// What must happen to the list of the term; nothing when it is right as it is.
    std::optional<Posting> changeOf(QByteArrayView term) const;
    /// All of that, by term.
    std::vector<std::pair<QByteArrayView, Posting>> changes() const;

    quint32 record() const { return m_record; }
    const std::vector<TermImpact> &before() const { return m_before; }
    const std::vector<TermImpact> &now() const { return m_now; }

private:
    quint32 m_record;
    QByteArray m_wordsBefore;
    QByteArray m_wordsNow;
    std::vector<TermImpact> m_before; ///< by term, as m_now
    std::vector<TermImpact> m_now;
};

/// At most so many changes, by record; all of them when `most` is below 0.
Result<std::vector<UnmergedChange>> readUnmerged(Database &database, int most = -1);

/// The index as it is at one moment: the stored lists with the unmerged changes worked in, so that what
/// reads it cannot tell merged from unmerged.
class LiveIndex
{
public:
    static Result<LiveIndex> read(Database &database);

    Result<PostingList> list(QByteArrayView term) const;

    /// The records of every term with this beginning, each with its highest impact; nothing when there are
    /// more than MostTermsOfBeginning such terms.
    Result<std::optional<PostingList>> listOfBeginning(QByteArrayView beginning) const;

    qsizetype documentCount() const { return m_documentCount; }
    /// The kind by record, None for a record without a document. Records beyond its end have none.
    const std::vector<Kind> &kinds() const { return m_kinds; }

    static constexpr qsizetype MostTermsOfBeginning = 300;

private:
    explicit LiveIndex(Database &database)
        : m_database(&database)
    {
    }

    Result<> readKinds();
    Result<QList<QByteArray>> termsBeginningWith(QByteArrayView beginning, qsizetype most) const;

    Database *m_database;
    std::vector<UnmergedChange> m_unmerged; ///< by record
    std::vector<Kind> m_kinds;
    qsizetype m_documentCount = 0;
};

} // namespace kb
