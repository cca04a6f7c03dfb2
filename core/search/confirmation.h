// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/phrasecheck.h"
#include "search/search.h"

namespace kb {

/// Confirms that records hold the phrases of a query and none of the excluded ones, record by record.
class Confirmation
{
public:
    /// All must outlive the confirmation.
    Confirmation(SearchIndex &index, const Query &query, const SearchOptions &options);

    bool isNeeded() const { return m_phrases.isNeeded(); }

    Result<bool> of(quint32 record) const;

private:
    Result<PhraseCheck::Verdict> verdictOfIndex(quint32 record) const;

    SearchIndex &m_index;
    const SearchOptions &m_options;
    PhraseCheck m_phrases;
};

} // namespace kb
