// SPDX-License-Identifier: EUPL-1.2
#include "bench/engine.h"
#include "bench/enginefile.h"
#include "store/transaction.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr char Make[] =
    "CREATE VIRTUAL TABLE fts USING fts5(title, body, people, codes, content='', prefix='2 3')";
constexpr char Add[] = "INSERT INTO fts(rowid, title, body, people, codes) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr char Best[] = "SELECT rowid FROM fts WHERE fts MATCH ?1 ORDER BY rank LIMIT ?2";
constexpr char Newest[] = "SELECT rowid FROM fts WHERE fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2";

Result<> addTo(Database &database, const QList<SearchDocument> &documents)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const SearchDocument &each : documents) {
        if (auto added = database.execute(Add, each.record, each.title, each.body, each.people, each.codes);
            !added)
            return added;
    }
    return transaction.commit();
}

/// Any of the words.
QString anyOf(const Asked &asked)
{
    return u'"' + asked.words.join(u"\" OR \"") + u'"';
}

QString beginningOf(const Asked &asked)
{
    return u'"' + asked.words.constLast() + u"\" *"_s;
}

} // namespace

Result<Engine> ftsEngine(const QString &folder)
{
    auto opened = Database::open(folder + u"/fts.db"_s);
    if (!opened)
        return opened.error();
    const auto database = std::make_shared<Database>(*std::move(opened));
    if (auto made = database->runScript(Make); !made)
        return made.error();
    const auto asking = [database](const char *query, QString (*match)(const Asked &)) {
        return [database, query, match](const Asked &asked) -> Result<> {
            return database->execute(query, match(asked), MostFound);
        };
    };
    constexpr double typeAheadLimit = 2;
    return Engine{
        .name = u"FTS5"_s,
        .add = [database](const QList<SearchDocument> &documents) { return addTo(*database, documents); },
        .finish = [database]() -> Result<double> {
            const auto bytes = bytesOnDisk(*database);
            if (!bytes)
                return bytes.error();
            return double(*bytes) / 1e6;
        },
        .ranked = {{u"FTS5, by rank"_s, asking(Best, anyOf)},
                   {u"FTS5, newest first"_s, asking(Newest, anyOf)}},
        .typeAhead = Way{u"FTS5, newest first"_s, asking(Newest, beginningOf), typeAheadLimit}};
}

} // namespace kb::bench
