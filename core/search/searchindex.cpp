// SPDX-License-Identifier: EUPL-1.2
#include "search/searchindex.h"

#include "search/bulkload.h"
#include "store/readtransaction.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

namespace kb {

namespace {

/// The version behind the plus is raised when the same bank gives other documents, words or impacts.
QString indexPipeline()
{
    return textPipeline() + QStringLiteral("+index-3");
}

Result<> refuseUnlessSearchable(qint64 record)
{
    if (record < 1 || record > MaxSearchableRecord)
        return Error{Error::Code::InvalidInput, QStringLiteral("search record %1").arg(record)};
    return {};
}

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
    , m_latent(database)
{
}

Result<bool> SearchIndex::isCurrent() const
{
    QString madeBy;
    auto read = m_database.forEach(sqlFile("search/pipeline"), [&](Row row) { madeBy = row.text(0); });
    if (!read)
        return read.error();
    return madeBy == indexPipeline();
}

Result<> SearchIndex::clear()
{
    for (const char *table : {"documents", "recents", "terms", "blocks"}) {
        if (auto cleared = m_database.execute(sqlFile(QByteArray("search/clear_") + table)); !cleared)
            return cleared;
    }
    if (auto cleared = m_latent.clear(); !cleared)
        return cleared;
    return m_database.execute(sqlFile("search/put_pipeline"), indexPipeline());
}

Result<> SearchIndex::put(const SearchDocument &document)
{
    if (auto searchable = refuseUnlessSearchable(document.record); !searchable)
        return searchable;
    const QByteArray words = documentWords(document, m_analyser);
    const auto isSame = m_database.one(
        sqlFile("search/holds_words"), [](Row row) { return row.next<bool>(); }, document.record, words);
    if (!isSame || *isSame)
        return isSame ? Result<>() : Result<>(isSame.error());
    if (auto kept = m_database.execute(sqlFile("search/keep_indexed"), document.record); !kept)
        return kept;
    if (auto forgotten = m_latent.forget(document.record); !forgotten)
        return forgotten;
    return m_database.execute(sqlFile("search/put_document"), document.record, words);
}

Result<> SearchIndex::remove(qint64 record)
{
    if (auto searchable = refuseUnlessSearchable(record); !searchable)
        return searchable;
    if (auto kept = m_database.execute(sqlFile("search/keep_indexed"), record); !kept)
        return kept;
    if (auto forgotten = m_latent.forget(record); !forgotten)
        return forgotten;
    return m_database.execute(sqlFile("search/remove_document"), record);
}

Result<> SearchIndex::putNew(std::span<const SearchDocument> documents)
{
    BulkLoad load(m_database);
    for (const SearchDocument &document : documents) {
        const auto isKnown = m_database.one(
            sqlFile("search/is_known"), [](Row row) { return row.next<bool>(); }, document.record);
        if (!isKnown)
            return isKnown.error();
        if (auto put = *isKnown ? this->put(document) : putStraight(document, load); !put)
            return put;
    }
    return load.finish();
}

Result<> SearchIndex::putStraight(const SearchDocument &document, BulkLoad &load)
{
    if (auto searchable = refuseUnlessSearchable(document.record); !searchable)
        return searchable;
    if (auto forgotten = m_latent.forget(document.record); !forgotten)
        return forgotten;
    const QByteArray words = documentWords(document, m_analyser);
    auto put = m_database.execute(sqlFile("search/put_document"), document.record, words);
    return put ? load.add(quint32(document.record), words) : put;
}

Result<int> SearchIndex::mergeSome(int most)
{
    const auto waiting = [&] {
        return m_database.one(sqlFile("search/count_recent"), [](Row row) { return row.next<int>(); });
    };
    for (; most > 0; --most) {
        const auto left = waiting();
        if (!left || *left == 0)
            return left;
        if (auto merged = mergeOne(); !merged)
            return merged.error();
    }
    return waiting();
}

Result<> SearchIndex::mergeOne()
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto next = readUnmerged(m_database, 1);
    if (!next)
        return next.error();

    PostingLists lists(m_database);
    for (const UnmergedChange &unmerged : *next) {
        for (const auto &[term, change] : unmerged.changes()) {
            const auto id = change.impact > 0 ? lists.findOrAdd(term) : lists.find(term);
            if (!id)
                return id.error();
            if (auto applied = lists.apply(*id, std::span(&change, 1)); !applied)
                return applied;
        }
        if (auto done = m_database.execute(sqlFile("search/forget_recent"), unmerged.record()); !done)
            return done;
    }
    return transaction.commit();
}

Result<const LiveIndex *> SearchIndex::live(const ReadTransaction &reading)
{
    const auto now = stamp();
    if (!now)
        return now.error();
    if (m_live && m_liveStamp == *now)
        return &*m_live;

    m_live.reset();
    m_liveStamp.reset();
    m_latent.changed();
    auto read = LiveIndex::read(m_database);
    if (!read)
        return read.error();
    m_live = *std::move(read);
    if (reading.readsCommitted())
        m_liveStamp = *now;
    return &*m_live;
}

Result<SearchIndex::Stamp> SearchIndex::stamp()
{
    auto stamp = m_database.one(sqlFile("search/stamp"), [](Row row) {
        return Stamp{row.integer(0), row.integer(1)};
    });
    if (stamp)
        stamp->reopened = m_database.reopenCount();
    return stamp;
}

} // namespace kb
