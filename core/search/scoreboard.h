// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/liveindex.h"
#include "search/query.h"

namespace kb {

/// The score of every record for one query, by its words alone (design: search-index): for each term its
/// weight, higher when fewer records hold it, times the record's impact. Whole numbers, so that the order is
/// the same on every machine. One pass over each list; no shortcut to a part of the records, so counts are
/// exact.
class Scoreboard
{
public:
    explicit Scoreboard(const LiveIndex &index)
        : m_index(index)
        , m_scores(index.kinds().size())
    {
    }

    /// Adds the forms and the parts of the words, every term once, and the words that begin as the last one.
    Result<> add(const Query &query);

    /// Adds one list, as of one term.
    void add(const PostingList &list);

    /// By record; 0 for a record that matches nothing.
    const std::vector<quint32> &scores() const { return m_scores; }

private:
    const LiveIndex &m_index;
    std::vector<quint32> m_scores;
};

/// Shorter beginnings are those of too many words.
inline constexpr qsizetype ShortestRankedBeginning = 3;

} // namespace kb
