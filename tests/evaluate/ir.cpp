// SPDX-License-Identifier: EUPL-1.2
#include "kinds.h"
#include "overlapbank.h"
#include "searchbank.h"

#include <QJsonArray>

namespace kb::evaluate {

namespace {

constexpr qsizetype Depth = 1000; // as deep as the scorer looks

using Ranker = std::function<Result<QStringList>(const MeasuredQuery &)>;

Result<> rankAll(const QList<MeasuredQuery> &queries, const Ranker &ranker, const Print &print)
{
    for (const MeasuredQuery &query : queries) {
        const auto ids = ranker(query);
        if (!ids)
            return ids.error();
        print({{QStringLiteral("q"), query.id}, {QStringLiteral("docs"), QJsonArray::fromStringList(*ids)}});
    }
    return {};
}

Result<> rankByOverlap(const Request &request, const QList<MeasuredDocument> &documents,
                       const QList<MeasuredQuery> &queries, const Print &print)
{
    const auto texts = furtherTexts(request);
    if (!texts)
        return texts.error();
    const bool isAcross = std::ranges::any_of(queries, &MeasuredQuery::leavesOwnDepartmentOut);
    auto set =
        OverlapOfSet::make(documents, *texts, isAcross ? UnitScope::AcrossUnits : UnitScope::AlsoWithinUnit);
    if (!set)
        return set.error();
    return rankAll(
        queries, [&](const MeasuredQuery &query) { return set->ranked(query, Depth); }, print);
}

Result<> rankBySearch(const QList<MeasuredDocument> &documents, const QList<MeasuredQuery> &queries,
                      const Print &print)
{
    auto set = SearchOfSet::make(documents);
    if (!set)
        return set.error();
    return rankAll(
        queries, [&](const MeasuredQuery &query) { return set->ranked(query.text, Depth); }, print);
}

} // namespace

Result<> runIr(const Request &request, const Print &print)
{
    const auto documents = readDocuments(request.set.filePath(QStringLiteral("docs.jsonl")));
    if (!documents)
        return documents.error();
    const auto queries = readQueries(request.set.filePath(QStringLiteral("queries.jsonl")), request.split);
    if (!queries)
        return queries.error();
    return request.engine == QLatin1StringView("overlap")
               ? rankByOverlap(request, *documents, *queries, print)
               : rankBySearch(*documents, *queries, print);
}

} // namespace kb::evaluate
