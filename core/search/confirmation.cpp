// SPDX-License-Identifier: EUPL-1.2
#include "search/confirmation.h"

#include "search/searchindex.h"
#include "store/sqlfile.h"

namespace kb {

Confirmation::Confirmation(SearchIndex &index, const Query &query, const SearchOptions &options)
    : m_index(index)
    , m_options(options)
    , m_phrases(query)
{
}

Result<bool> Confirmation::of(quint32 record) const
{
    if (!isNeeded())
        return true;
    const auto verdict = verdictOfIndex(record);
    if (!verdict)
        return verdict.error();
    if (*verdict != PhraseCheck::Verdict::AsksForText)
        return *verdict == PhraseCheck::Verdict::Passes;

    const auto document = m_options.document ? m_options.document(record) : Error{Error::Code::NotFound, {}};
    if (!document && document.error().code != Error::Code::NotFound)
        return document.error();
    return document && m_phrases.passes(*document);
}

Result<PhraseCheck::Verdict> Confirmation::verdictOfIndex(quint32 record) const
{
    auto verdict = PhraseCheck::Verdict::Fails; // when the record has no document any more
    auto read = m_index.database().forEach(
        sqlFile("search/words_of"), [&](Row row) { verdict = m_phrases.judge(row.view(0)); }, record);
    if (!read)
        return read.error();
    return verdict;
}

} // namespace kb
