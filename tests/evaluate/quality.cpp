// SPDX-License-Identifier: EUPL-1.2
#include "quality.h"

#include "jsonlines.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kb::evaluate {

namespace {

Result<QList<QJsonObject>> linesOf(const Request &request, const QString &file)
{
    return readJsonLines(request.set.filePath(file), request.split);
}

QString idOf(const QJsonObject &pair)
{
    return pair["id"_L1].toVariant().toString();
}

/// What the engine says of the pairs of a set, by id.
Result<QHash<QString, double>> scoresFor(const Request &request)
{
    QHash<QString, double> scores;
    const auto run = runPairs(
        request, [&](const QJsonObject &pair) { scores.insert(idOf(pair), pair["score"_L1].toDouble()); });
    return run ? Result(scores) : run.error();
}

/// The place of each value among all, equals sharing the middle of theirs.
std::vector<double> ranksOf(const std::vector<double> &values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (size_t from = 0; from < order.size();) {
        size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (size_t i = from; i < to; ++i)
            ranks[order[i]] = double(from + to - 1) / 2;
        from = to;
    }
    return ranks;
}

double correlationOf(const std::vector<double> &a, const std::vector<double> &b)
{
    const double count = double(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / count;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / count;
    double both = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return both / std::sqrt(squaresA * squaresB);
}

} // namespace

Request openRequest(const QDir &sets, const QString &set, const QString &engine)
{
    const bool learns = engine == "overlap"_L1 && set.startsWith("dekamer"_L1);
    return {.set = QDir(sets.filePath(set)),
            .split = u"dev"_s,
            .engine = engine,
            .bank = {},
            .texts = learns ? sets.filePath(u"dekamer-answer-dev/docs.jsonl"_s) : QString()};
}

Result<RankingFigures> rankingFor(const Request &request)
{
    const auto queries = linesOf(request, u"queries.jsonl"_s);
    const auto judged = linesOf(request, u"qrels.jsonl"_s);
    if (!queries || !judged)
        return queries ? judged.error() : queries.error();
    Judgments judgments(*queries, *judged);
    const auto run = runIr(request, [&](const QJsonObject &answer) { judgments.add(answer); });
    return run ? Result(judgments.figures()) : run.error();
}

Result<AlarmFigures> alarmsFor(const Request &request)
{
    const auto judged = linesOf(request, u"pairs.jsonl"_s);
    const auto scores = scoresFor(request);
    if (!judged || !scores)
        return judged ? scores.error() : judged.error();
    QList<JudgedPair> pairs;
    for (const QJsonObject &pair : *judged)
        pairs.append({scores->value(idOf(pair)), pair["gold"_L1].toInt() > 0});
    return alarmFigures(pairs);
}

Result<double> correlationFor(const Request &request)
{
    const auto judged = linesOf(request, u"pairs.jsonl"_s);
    const auto scores = scoresFor(request);
    if (!judged || !scores)
        return judged ? scores.error() : judged.error();
    std::vector<double> ours;
    std::vector<double> theirs;
    for (const QJsonObject &pair : *judged) {
        ours.push_back(scores->value(idOf(pair)));
        theirs.push_back(pair["gold"_L1].toDouble());
    }
    return correlationOf(ranksOf(ours), ranksOf(theirs));
}

} // namespace kb::evaluate
