// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/liveindex.h"
#include "search/query.h"
#include "search/search.h"

namespace kb {

/// Which records an answer may hold, whatever their score: those of the asked kinds that the bank allows,
/// that hold the words of every phrase and none of the excluded words.
class Selection
{
public:
    /// The index and the options must outlive the selection.
    static Result<Selection> make(const LiveIndex &index, const Query &query, const SearchOptions &options);

    bool contains(quint32 record) const;

private:
    Selection(const LiveIndex &index, const Query &query, const SearchOptions &options);

    bool admits(quint32 record) const;
    Result<> requirePhrases(const QList<Phrase> &phrases);
    Result<> exclude(const QList<QueryWord> &words);

    const LiveIndex *m_index;
    const SearchOptions *m_options;
    std::vector<bool> m_admits; ///< by kind
    QList<RecordSet> m_required;
    RecordSet m_excluded;
};

} // namespace kb
