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

/// No kind has a greater number.
constexpr size_t MostKinds = 256;

/// All when none is named.
bool isAmong(const QList<Kind> &kinds, Kind kind)
{
    return kinds.isEmpty() || kinds.contains(kind);
}

/// Looked up for every record that has the words.
std::vector<bool> admittedKinds(const QList<Kind> &ofQuery, const QList<Kind> &ofAnswer)
{
    std::vector<bool> admitted(MostKinds);
    for (size_t kind = 0; kind < MostKinds; ++kind)
        admitted[kind] =
            Kind(kind) != Kind::None && isAmong(ofQuery, Kind(kind)) && isAmong(ofAnswer, Kind(kind));
    return admitted;
}

} // namespace

Selection::Selection(const LiveIndex &index, const Query &query, const SearchOptions &options)
    : m_index(&index)
    , m_options(&options)
    , m_admits(admittedKinds(query.filter.kinds, options.kinds))
{
}

Result<Selection> Selection::make(const LiveIndex &index, const Query &query, const SearchOptions &options)
{
    Selection selection(index, query, options);
    if (auto required = selection.requirePhrases(query.phrases); !required)
        return required.error();
    if (auto excluded = selection.exclude(query.excluded); !excluded)
        return excluded.error();
    return selection;
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

bool Selection::admits(quint32 record) const
{
    const size_t kind =
        record < m_index->kinds().size() ? size_t(m_index->kinds()[record]) : size_t(Kind::None);
    return kind < m_admits.size() && m_admits[kind];
}

bool Selection::contains(quint32 record) const
{
    return admits(record) && (!m_options->allowed || m_options->allowed->contains(record)) &&
           !m_options->excluded.contains(record) && !m_excluded.contains(record) &&
           std::ranges::all_of(m_required, [&](const RecordSet &set) { return set.contains(record); });
}

} // namespace kb
