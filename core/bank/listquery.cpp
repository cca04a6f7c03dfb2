// SPDX-License-Identifier: EUPL-1.2
#include "bank/listquery.h"

#include "bank/context.h"
#include "search/search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kb {

namespace {

/// What matches, best first.
Result<QList<qint64>> matching(BankContext &context, Kind kind, const QString &words)
{
    SearchIndex &index = context.search.index();
    SearchOptions options;
    options.kinds = {kind};
    options.limit = MaxSearchableRecord;
    const auto answer = search(index, parseQuery(words, index.analyser()), options);
    if (!answer)
        return answer.error();
    QList<qint64> records;
    records.reserve(answer->hits.size());
    for (const SearchHit &hit : answer->hits)
        records.append(hit.record);
    return records;
}

QList<qint64> common(const QList<qint64> &ordered, const QList<qint64> &others)
{
    const QSet<qint64> allowed(others.begin(), others.end());
    QList<qint64> both;
    std::ranges::copy_if(ordered, std::back_inserter(both), [&](qint64 id) { return allowed.contains(id); });
    return both;
}

} // namespace

std::optional<QString> jsonChoices(const QStringList &choices)
{
    if (choices.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

std::optional<QString> jsonChoices(const QList<Uid> &uids)
{
    QStringList texts;
    for (const Uid &uid : uids)
        texts.append(QString::fromLatin1(bytesOf(uid).toHex().toUpper()));
    return jsonChoices(texts);
}

Result<QList<qint64>> narrowed(BankContext &context, QList<qint64> ids, Kind kind, const QString &words,
                               const ListSorting &sorting)
{
    if (sorting.order == ListOrder::Descending)
        std::ranges::reverse(ids);
    if (words.trimmed().isEmpty())
        return ids;
    const auto best = matching(context, kind, words);
    if (!best)
        return best;
    return sorting.key.isEmpty() ? common(*best, ids) : common(ids, *best);
}

} // namespace kb
