// SPDX-License-Identifier: EUPL-1.2
#include "searchbank.h"

#include "search/search.h"
#include "store/transaction.h"
#include "support/newestdatabase.h"

namespace kb::evaluate {

namespace {

SearchDocument documentOf(const MeasuredDocument &measured, qint64 record)
{
    return {.record = record, .kind = kb::Kind::Study, .title = measured.title, .body = measured.text};
}

} // namespace

SearchOfSet::SearchOfSet(Database database, const QList<MeasuredDocument> &documents)
    : m_database(std::make_unique<Database>(std::move(database)))
    , m_index(std::make_unique<SearchIndex>(*m_database))
    , m_documents(documents)
{
}

Result<SearchOfSet> SearchOfSet::make(const QList<MeasuredDocument> &documents)
{
    auto database = test::newestDatabase();
    if (!database)
        return database.error();
    SearchOfSet set(*std::move(database), documents);
    if (auto filled = set.fill(); !filled)
        return filled.error();
    return set;
}

Result<> SearchOfSet::fill()
{
    QList<SearchDocument> documents;
    for (const MeasuredDocument &measured : std::as_const(m_documents))
        documents.append(documentOf(measured, documents.size() + 1));

    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto cleared = m_index->clear(); !cleared)
        return cleared;
    if (auto put = m_index->putNew(documents); !put)
        return put;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    const auto isDue = m_index->latent().isDue();
    if (!isDue)
        return isDue.error();
    return *isDue ? m_index->latent().renew() : Result<>();
}

Result<QStringList> SearchOfSet::ranked(const QString &typed, qsizetype count)
{
    SearchOptions options{.limit = count};
    options.document = [this](qint64 record) -> Result<SearchDocument> {
        return documentOf(m_documents[record - 1], record);
    };
    const auto answer = search(*m_index, parseQuery(typed, m_index->analyser()), options);
    if (!answer)
        return answer.error();
    QStringList ids;
    for (const SearchHit &hit : answer->hits)
        ids.append(m_documents[hit.record - 1].id);
    return ids;
}

} // namespace kb::evaluate
