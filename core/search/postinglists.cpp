// SPDX-License-Identifier: EUPL-1.2
#include "search/postinglists.h"

#include "search/overlay.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// A block with fewer is joined with the next one when it is written, so that removing leaves no crumbs.
constexpr size_t FewPostings = 150;

qint64 keyOf(TermId term, quint32 firstRecord)
{
    return term << 32 | qint64(firstRecord);
}

TermId termOf(qint64 key)
{
    return key >> 32;
}

quint32 firstRecordOf(qint64 key)
{
    return quint32(key & 0xffffffff);
}

} // namespace

Result<TermId> PostingLists::find(QByteArrayView term)
{
    TermId id = 0;
    auto found = m_database.forEach(
        sqlFile("search/find_term"), [&](Row row) { id = row.next<TermId>(); }, QString::fromUtf8(term));
    if (!found)
        return found.error();
    return id;
}

Result<TermId> PostingLists::findOrAdd(QByteArrayView term)
{
    auto id = find(term);
    if (!id || *id > 0)
        return id;
    if (auto added = m_database.execute(sqlFile("search/add_term"), QString::fromUtf8(term)); !added)
        return added.error();
    return m_database.lastInsertId();
}

Result<QList<PostingLists::Term>> PostingLists::beginningWith(QByteArrayView beginning, qsizetype most)
{
    const auto toTerm = [](Row row) {
        const auto id = row.next<TermId>();
        return Term{id, row.bytes(1)};
    };
    return m_database.all(sqlFile("search/terms_beginning"), toTerm, QString::fromUtf8(beginning), most);
}

Result<PostingList> PostingLists::list(TermId term)
{
    PostingList list;
    Result<> decoded;
    auto read = m_database.forEach(
        sqlFile("search/list"),
        [&](Row row) {
            if (decoded)
                decoded = decodePostings(firstRecordOf(row.integer(0)), row.view(1), list);
        },
        term);
    if (!read)
        return read.error();
    if (!decoded)
        return decoded.error();
    return list;
}

Result<std::optional<PostingLists::Block>> PostingLists::blockAt(TermId term, quint32 record)
{
    std::optional<Block> block;
    Result<> decoded;
    auto read = m_database.forEach(
        sqlFile("search/block_at"),
        [&](Row row) {
            block = Block{firstRecordOf(row.integer(0)), {}};
            decoded = decodePostings(block->first, row.view(1), block->postings);
        },
        term, record);
    if (!read)
        return read.error();
    if (!decoded)
        return decoded.error();
    return block;
}

Result<PostingLists::Union> PostingLists::unionOfBeginning(QByteArrayView beginning, qsizetype mostTerms)
{
    Overlay overlay;
    PostingList block;
    TermId last = 0;
    qsizetype terms = 0;
    Result<> decoded;
    const auto add = [&](Row row) {
        const qint64 key = row.integer(0);
        if (!decoded || (termOf(key) != last && ++terms > mostTerms))
            return;
        last = termOf(key);
        block.clear();
        decoded = decodePostings(firstRecordOf(key), row.view(1), block);
        overlay.add(block);
    };
    auto read = m_database.forEach(sqlFile("search/lists_beginning"), add, QString::fromUtf8(beginning),
                                   mostTerms + 1);
    if (!read)
        return read.error();
    if (!decoded)
        return decoded.error();
    return Union{overlay.take(), terms <= mostTerms};
}

Result<> PostingLists::apply(TermId term, std::span<const Posting> changes)
{
    while (!changes.empty()) {
        const auto stretch = stretchAround(term, changes.front().record);
        if (!stretch)
            return stretch.error();

        const auto isHere = [&](const Posting &change) {
            return !stretch->next || change.record < *stretch->next;
        };
        const auto end = std::ranges::find_if_not(changes, isHere);
        const std::span here(changes.begin(), end);
        const PostingList changed = withChanges(stretch->postings, here);
        if (auto replaced = replace(term, *stretch, changed); !replaced)
            return replaced;
        if (changed.empty()) {
            auto forgotten = m_database.execute(sqlFile("search/forget_empty_term"), term);
            if (!forgotten)
                return forgotten;
        }
        changes = changes.subspan(here.size());
    }
    return {};
}

Result<PostingLists::Stretch> PostingLists::stretchAround(TermId term, quint32 record)
{
    Stretch stretch;
    if (auto read = addBlock(sqlFile("search/block_at"), term, record, stretch); !read)
        return read.error();
    if (stretch.keys.empty()) { // the record comes before the first one
        if (auto read = addBlock(sqlFile("search/block_after"), term, record, stretch); !read)
            return read.error();
    }
    if (auto found = findNext(term, stretch); !found)
        return found.error();
    if (stretch.next && stretch.postings.size() < FewPostings) {
        if (auto joined = addBlock(sqlFile("search/block_at"), term, *stretch.next, stretch); !joined)
            return joined.error();
        if (auto found = findNext(term, stretch); !found)
            return found.error();
    }
    return stretch;
}

Result<> PostingLists::addBlock(const QByteArray &sql, TermId term, quint32 record, Stretch &stretch)
{
    Result<> decoded;
    auto read = m_database.forEach(
        sql,
        [&](Row row) {
            stretch.keys.push_back(row.integer(0));
            decoded = decodePostings(firstRecordOf(row.integer(0)), row.view(1), stretch.postings);
        },
        term, record);
    return read ? decoded : read;
}

Result<> PostingLists::findNext(TermId term, Stretch &stretch)
{
    stretch.next.reset();
    if (stretch.keys.empty())
        return {};
    return m_database.forEach(
        sqlFile("search/block_after"), [&](Row row) { stretch.next = firstRecordOf(row.integer(0)); }, term,
        firstRecordOf(stretch.keys.back()));
}

Result<> PostingLists::replace(TermId term, const Stretch &stretch, std::span<const Posting> postings)
{
    std::vector<qint64> written;
    while (!postings.empty()) {
        // At the end of a list more will follow, so blocks are filled; elsewhere both halves keep room.
        const size_t fitting = countInOneBlock(postings);
        const bool fill = fitting == postings.size() || !stretch.next;
        const size_t count = fill ? fitting : std::min(fitting, (postings.size() + 1) / 2);

        written.push_back(keyOf(term, postings.front().record));
        if (auto put = m_database.execute(sqlFile("search/put_block"), written.back(),
                                          encodePostings(postings.first(count)));
            !put)
            return put;
        postings = postings.subspan(count);
    }
    for (const qint64 key : stretch.keys) {
        if (std::ranges::find(written, key) != written.end())
            continue;
        if (auto removed = m_database.execute(sqlFile("search/remove_block"), key); !removed)
            return removed;
    }
    return {};
}

} // namespace kb
