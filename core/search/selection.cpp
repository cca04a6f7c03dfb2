// SPDX-License-Identifier: EUPL-1.2
#include "search/selection.h"

namespace kb {

namespace {

/// The records that hold the whole word in one of its forms.
Result<RecordSet> holdersOf(const LiveIndex &index, const QueryWord &word)
{
    RecordSet holders;
    for (const QString &form : word.forms) {
        const auto list = index.list(form.toUtf8());
        if (!list)
            return list.error();
        for (const Posting &posting : *list)
            holders.insert(posting.record);
    }
    return holders;
}

/// All when none is named.
bool isAmong(const QList<Kind> &kinds, Kind kind)
{
    return kinds.isEmpty() || kinds.contains(kind);
}

} // namespace

Selection::Selection(const LiveIndex &index, const Query &query, const SearchOptions &options)
    : m_index(&index)
    , m_options(&options)
{
    for (size_t kind = 0; kind < MostKinds; ++kind)
        m_admits[kind] = Kind(kind) != Kind::None && isAmong(query.filter.kinds, Kind(kind)) &&
                         isAmong(options.kinds, Kind(kind));
}

Result<Selection> Selection::make(const LiveIndex &index, const Query &query, const SearchOptions &options)
{
    Selection selection(index, query, options);
    if (auto required = selection.requirePhrases(query.phrases); !required)
        return required.error();
    if (auto excluded = selection.exclude(query.excluded); !excluded)
        return excluded.error();
    selection.m_isAll = query.filter.kinds.isEmpty() && selection.narrowsNothing();
    return selection;
}

bool Selection::narrowsNothing() const
{
    return m_options->kinds.isEmpty() && !m_options->allowed && m_options->excluded.isEmpty() &&
           m_excluded.isEmpty() && m_required.isEmpty();
}

Result<> Selection::requirePhrases(const QList<Phrase> &phrases)
{
    for (const Phrase &phrase : phrases) {
        for (const QueryWord &word : phrase) {
            if (word.forms.isEmpty())
                continue; // a stop word: in the text, not in the index
            auto holders = holdersOf(*m_index, word);
            if (!holders)
                return holders.error();
            m_required.append(*std::move(holders));
        }
    }
    return {};
}

Result<> Selection::exclude(const QList<QueryWord> &words)
{
    for (const QueryWord &word : words) {
        for (const QString &form : word.forms) {
            const auto list = m_index->list(form.toUtf8());
            if (!list)
                return list.error();
            for (const Posting &posting : *list)
                m_excluded.insert(posting.record);
        }
    }
    return {};
}

} // namespace kb
