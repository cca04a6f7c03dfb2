// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/liveindex.h"
#include "search/scorearray.h"
#include "search/search.h"

namespace kb {

/// The score of every record for one query, by its words alone (design: search-index): for each term its
/// weight, higher when fewer records hold it, times the record's impact. Whole numbers, so that the order is
/// the same on every machine. One pass over each list; no shortcut to a part of the records, so counts are
/// exact. Few matches are kept in a list, many in an array over all records.
class Scoreboard
{
public:
    /// The index and the options must outlive the board.
    Scoreboard(const LiveIndex &index, const SearchOptions &options)
        : m_index(index)
        , m_options(options)
    {
    }

    /// Adds the forms of the words, for less their parts and translations, every term once; and the words
    /// that begin as the last one.
    Result<> add(const Query &query);

    /// False when time was up, or when more words begin as the last one than could be read: then some records
    /// have a lower score than they should, or none.
    bool isWhole() const { return m_isWhole; }

    /// Hands out each record that matches with its score, by record.
    template <typename Visit> void eachMatch(Visit visit) const
    {
        for (const Match &match : m_few)
            visit(match.record, match.score);
        m_many.each(visit);
    }

    /// The same for those that have at least what `least` says by then, 1 or more: of many records most do
    /// not.
    template <typename Least, typename Visit> void eachFrom(Least least, Visit visit) const
    {
        for (const Match &match : m_few)
            visit(match.record, match.score);
        m_many.eachFrom(least, visit);
    }

    size_t countMatches() const { return m_few.size() + m_many.count(); }

    bool matches(quint32 record) const
    {
        const auto few = std::ranges::lower_bound(m_few, record, {}, &Match::record);
        return (few != m_few.end() && few->record == record) || m_many.of(record) > 0;
    }

private:
    struct Match
    {
        quint32 record;
        quint32 score;
    };

    Result<> addBeginning(const QString &beginning);
    void add(const PostingList &list, double share);
    void addToFew(const PostingList &list, quint32 weight);
    void addToMany(const PostingList &list, quint32 weight);

    const LiveIndex &m_index;
    const SearchOptions &m_options;
    std::vector<Match> m_few; ///< by record, until they become many
    ScoreArray m_many;
    bool m_isWhole = true;
};

/// Shorter beginnings are those of too many words.
inline constexpr qsizetype ShortestRankedBeginning = 3;

} // namespace kb
