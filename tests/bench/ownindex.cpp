// SPDX-License-Identifier: EUPL-1.2
#include "bench/ownindex.h"

#include "bench/enginefile.h"
#include "store/transaction.h"
#include "support/newestdatabase.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

OwnIndex::OwnIndex(Database database)
    : m_database(std::move(database))
    , m_index(m_database)
{
}

Result<std::shared_ptr<OwnIndex>> OwnIndex::make(const QString &folder)
{
    auto database = test::newestDatabase(folder + u"/own.db"_s);
    if (!database)
        return database.error();
    const auto bytes = bytesOnDisk(*database);
    if (!bytes)
        return bytes.error();
    std::shared_ptr<OwnIndex> index(new OwnIndex(*std::move(database)));
    index->m_bytesWhenEmpty = *bytes;
    return index;
}

Result<> OwnIndex::add(const QList<SearchDocument> &documents)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto put = m_index.putNew(documents); !put)
        return put;
    return transaction.commit();
}

Result<double> OwnIndex::finish()
{
    const auto bytes = bytesOnDisk(m_database);
    if (!bytes)
        return bytes.error();
    return double(*bytes - m_bytesWhenEmpty) / 1e6;
}

Result<SearchAnswer> OwnIndex::search(const QString &typed, Ranking ranking, int most)
{
    return kb::search(m_index, parseQuery(typed, m_index.analyser()), {.limit = most, .ranking = ranking});
}

QStringList OwnIndex::termsOf(const QString &typed)
{
    const Query query = parseQuery(typed, m_index.analyser());
    QStringList terms;
    for (const QueryWord &word : query.words)
        terms += word.forms + word.parts;
    terms.removeDuplicates();
    return terms;
}

bool OwnIndex::isCompound(const QString &word)
{
    const Query query = parseQuery(word, m_index.analyser());
    return std::ranges::any_of(query.words, [](const QueryWord &each) { return !each.parts.isEmpty(); });
}

Engine engineOf(const std::shared_ptr<OwnIndex> &index)
{
    const auto asking = [index](Ranking ranking) {
        return [index, ranking](const Asked &asked) -> Result<> {
            const auto found = index->search(asked.typed, ranking);
            return found ? Result<>() : Result<>(found.error());
        };
    };
    const Way asUsual{u"own, as the program searches"_s, asking(Ranking::WordsAndLikeness)};
    return {.name = u"own"_s,
            .add = [index](const QList<SearchDocument> &documents) { return index->add(documents); },
            .finish = [index] { return index->finish(); },
            .ranked = {asUsual, {u"own, by the words alone"_s, asking(Ranking::Words), {}, true}},
            .typeAhead = asUsual};
}

} // namespace kb::bench
