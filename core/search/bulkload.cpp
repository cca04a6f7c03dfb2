// SPDX-License-Identifier: EUPL-1.2
#include "search/bulkload.h"

#include "search/documentlists.h"

namespace kb {

namespace {

/// About 30,000 documents; the lists then take some 150 MB.
constexpr size_t MostPostings = 12'000'000;

} // namespace

Result<> BulkLoad::add(quint32 record, QByteArrayView words)
{
    const DocumentLists lists(words);
    for (const TermImpact &each : lists.all()) {
        const QByteArray key = QByteArray::fromRawData(each.term.data(), each.term.size());
        auto list = m_lists.find(key);
        if (list == m_lists.end())
            list = m_lists.insert(each.term.toByteArray(), {});
        list->push_back({record, each.impact});
        ++m_postings;
    }
    return m_postings < MostPostings ? Result<>() : finish();
}

Result<> BulkLoad::finish()
{
    QList<QByteArray> terms = m_lists.keys();
    std::ranges::sort(terms); // neighbours in the file one after the other

    PostingLists lists(m_database);
    for (const QByteArray &term : std::as_const(terms)) {
        const auto id = lists.findOrAdd(term);
        if (!id)
            return id.error();
        PostingList list = m_lists.take(term);
        if (!std::ranges::is_sorted(list)) // mostly the documents came in order
            std::ranges::sort(list);
        if (auto applied = lists.apply(*id, list); !applied)
            return applied;
    }
    m_postings = 0;
    return {};
}

} // namespace kb
