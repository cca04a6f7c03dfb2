// SPDX-License-Identifier: EUPL-1.2
#include "bank/searchfeed.h"

#include "bank/searchdocuments.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr qsizetype BulkFrom = 100;    ///< more documents than this go in together
constexpr qsizetype ChunkSize = 2000;  ///< documents held in memory at a time
constexpr qsizetype FilesAtATime = 50; ///< whose words may be megabytes each

qsizetype chunkOf(Kind kind)
{
    return kind == Kind::Attachment ? FilesAtATime : ChunkSize;
}

/// Calls visit with the ids of every searchable type, in chunks.
Result<> eachChunk(Database &db,
                   const std::function<Result<>(const RecordType &, const QList<qint64> &)> &visit)
{
    for (const RecordType *type : recordTypes()) {
        if (!isSearchable(type->kind))
            continue;
        const auto ids = recordIds(db, *type, Shelf::InUse);
        if (!ids)
            return ids.error();
        const qsizetype chunk = chunkOf(type->kind);
        for (qsizetype at = 0; at < ids->size(); at += chunk) {
            if (auto visited = visit(*type, ids->mid(at, chunk)); !visited)
                return visited;
        }
    }
    return {};
}

/// What hangs below a record comes and goes with it.
Result<> addBelow(Database &db, Kind kind, const QSet<qint64> &ids, QSet<qint64> &records)
{
    if (kind == Kind::Link || hangsBelowARecord(kind))
        return {};
    return db.forEach(
        sqlFile("searchfeed/below"), [&](Row row) { records.insert(row.next<qint64>()); },
        QStringView(QString::fromLatin1(jsonOf(ids.values()))));
}

} // namespace

Result<QSet<qint64>> SearchFeed::affected(const SearchChanges &changes)
{
    QSet<qint64> records;
    for (auto kind = changes.ids().begin(); kind != changes.ids().end(); ++kind) {
        if (isSearchable(kind.key()))
            records += kind.value();
        if (auto added = addBelow(m_db, kind.key(), *kind, records); !added)
            return added.error();
        if (kind.key() != Kind::Link && kind.key() != Kind::Institute && kind.key() != Kind::Concept &&
            kind.key() != Kind::Person)
            continue;
        const QByteArray ids = jsonOf(kind->values());
        const QByteArray &query =
            sqlFile(kind.key() == Kind::Link ? "searchfeed/link_ends" : "searchfeed/linkers");
        auto neighbours = m_db.forEach(
            query, [&](Row row) { records.insert(row.next<qint64>()); },
            QStringView(QString::fromLatin1(ids)));
        if (!neighbours)
            return neighbours.error();
    }
    return records;
}

Result<> SearchFeed::follow(const SearchChanges &changes)
{
    const auto records = affected(changes);
    if (!records)
        return records.error();
    return put(*records);
}

Result<> SearchFeed::put(const QSet<qint64> &records)
{
    QHash<Kind, QList<qint64>> byKind;
    auto kinds = m_db.forEach(
        sqlFile("searchfeed/kinds"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            byKind[Kind(row.next<int>())].append(id);
        },
        QStringView(QString::fromLatin1(jsonOf(records.values()))));
    if (!kinds)
        return kinds;

    QSet<qint64> gone = records;
    for (auto kind = byKind.begin(); kind != byKind.end(); ++kind) {
        if (!isSearchable(kind.key()))
            continue;
        if (auto added = putKind(kind.key(), *kind, gone); !added)
            return added;
    }
    for (const qint64 record : std::as_const(gone)) {
        if (auto removed = m_index.remove(record); !removed)
            return removed;
    }
    return {};
}

/// Takes what has a document from those that are gone.
Result<> SearchFeed::putKind(Kind kind, QList<qint64> ids, QSet<qint64> &gone)
{
    std::ranges::sort(ids);
    for (qsizetype at = 0; at < ids.size(); at += chunkOf(kind)) {
        const auto documents = searchDocuments(m_db, *recordType(kind), ids.mid(at, chunkOf(kind)));
        if (!documents)
            return documents.error();
        for (const SearchDocument &document : *documents)
            gone.remove(document.record);
        if (auto put = ids.size() > BulkFrom ? m_index.putNew(*documents) : putEach(*documents); !put)
            return put;
    }
    return {};
}

Result<> SearchFeed::putEach(const QList<SearchDocument> &documents)
{
    for (const SearchDocument &document : documents) {
        if (auto put = m_index.put(document); !put)
            return put;
    }
    return {};
}

Result<> SearchFeed::rebuild(const Progress &progress, const std::stop_token &stop)
{
    if (auto cleared = m_index.clear(); !cleared)
        return cleared;
    qint64 done = 0;
    return eachChunk(m_db, [&](const RecordType &type, const QList<qint64> &ids) -> Result<> {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const auto documents = searchDocuments(m_db, type, ids);
        if (!documents)
            return documents.error();
        report(progress, done += ids.size(), 0);
        return m_index.putNew(*documents);
    });
}

Result<QList<IndexFault>> SearchFeed::check()
{
    return m_index.check([&](const DocumentVisitor &visit) {
        return eachChunk(m_db, [&](const RecordType &type, const QList<qint64> &ids) -> Result<> {
            const auto documents = searchDocuments(m_db, type, ids);
            if (!documents)
                return documents.error();
            for (const SearchDocument &document : *documents) {
                if (auto visited = visit(document); !visited)
                    return visited;
            }
            return {};
        });
    });
}

} // namespace kb
