// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/liveindex.h"
#include "search/query.h"
#include "search/search.h"

#include <algorithm>
#include <array>

namespace kb {

/// Which records an answer may hold, whatever their score: those of the asked kinds that the bank allows,
/// that hold the words of every phrase and none of the excluded words.
class Selection
{
public:
    /// The index and the options must outlive the selection.
    static Result<Selection> make(const LiveIndex &index, const Query &query, const SearchOptions &options);

    /// Every record that has a document.
    bool isAll() const { return m_isAll; }
    /// Looked up for every record that has the words: here, so that a scan has it in its loop.
    bool contains(quint32 record) const { return admits(record) && (m_isAll || passes(record)); }

private:
    /// No kind has a greater number.
    static constexpr size_t MostKinds = 256;

    Selection(const LiveIndex &index, const Query &query, const SearchOptions &options);

    bool passes(quint32 record) const
    {
        return (!m_options->allowed || m_options->allowed->contains(record)) &&
               !m_options->excluded.contains(record) && !m_excluded.contains(record) &&
               std::ranges::all_of(m_required, [&](const RecordSet &set) { return set.contains(record); });
    }
    bool admits(quint32 record) const
    {
        const std::vector<Kind> &kinds = m_index->kinds();
        const size_t kind = record < kinds.size() ? size_t(kinds[record]) : size_t(Kind::None);
        return kind < m_admits.size() && m_admits[kind]; // a damaged index may hold any number
    }
    bool narrowsNothing() const;
    Result<> requirePhrases(const QList<Phrase> &phrases);
    Result<> exclude(const QList<QueryWord> &words);

    const LiveIndex *m_index;
    const SearchOptions *m_options;
    std::array<bool, MostKinds> m_admits{}; ///< by kind
    QList<RecordSet> m_required;
    RecordSet m_excluded;
    bool m_isAll = false;
};

} // namespace kb
