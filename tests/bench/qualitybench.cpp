// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "evaluate/quality.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr QLatin1StringView Gain("ndcg_10");
constexpr QLatin1StringView Recall("recall_10");
constexpr QLatin1StringView Precision("avg_precision");
constexpr QLatin1StringView RecallAtNine("recall_p90");
constexpr QLatin1StringView Correlation("spearman");

/// What the design reached on the same open halves, and is wanted here.
struct WantedRanking
{
    QString set;
    double gain;
    std::optional<Value> recall = {};
};

Result<> measureRankings(Figures &figures, const QDir &sets)
{
    for (const WantedRanking &wanted : {WantedRanking{u"dekamer-xdept-dev"_s, .505, Value{Recall, .635}},
                                        WantedRanking{u"dekamer-related-dev"_s, .49}}) {
        const auto reached = evaluate::rankingFor(evaluate::openRequest(sets, wanted.set, u"overlap"_s));
        if (!reached)
            return reached.error();
        figures.add({.what = wanted.set + u": gain"_s,
                     .values = {{Gain, reached->gainAtTen}},
                     .atLeast = Value{Gain, wanted.gain}});
        figures.add({.what = wanted.set + u": recall"_s,
                     .values = {{Recall, reached->recallAtTen}},
                     .atLeast = wanted.recall});
    }
    return {};
}

/// In the bank of all texts of the open half.
Result<> measureAlarms(Figures &figures, const QDir &sets)
{
    evaluate::Request request = evaluate::openRequest(sets, u"dekamer-pairs-dev"_s, u"overlap"_s);
    request.bank = sets.filePath(u"dekamer-related-dev/docs.jsonl"_s);
    const auto reached = evaluate::alarmsFor(request);
    if (!reached)
        return reached.error();
    figures.add({.what = u"dekamer-pairs-dev: average precision"_s,
                 .values = {{Precision, reached->averagePrecision}},
                 .atLeast = Value{Precision, .925}});
    figures.add({.what = u"dekamer-pairs-dev: recall where nine in ten are right"_s,
                 .values = {{RecallAtNine, reached->recallAtNineInTen}},
                 .atLeast = Value{RecallAtNine, .82}});
    return {};
}

Result<> measureSentences(Figures &figures, const QDir &sets)
{
    for (const auto &[set, wanted] : {std::pair(u"sick-nl"_s, .61), std::pair(u"stsb-nl"_s, .71)}) {
        const auto reached = evaluate::correlationFor(evaluate::openRequest(sets, set, u"overlap"_s));
        if (!reached)
            return reached.error();
        figures.add(
            {.what = set, .values = {{Correlation, *reached}}, .atLeast = Value{Correlation, wanted}});
    }
    return {};
}

} // namespace

Result<> runQuality(Figures &figures)
{
    const QDir sets(figures.request().sets);
    if (!sets.exists(u"dekamer-xdept-dev"_s))
        return Error{Error::Code::NotFound, u"give the folder of the measuring sets with --sets"_s};
    for (const auto measure : {measureRankings, measureAlarms, measureSentences}) {
        if (auto measured = measure(figures, sets); !measured)
            return measured;
    }
    return {};
}

} // namespace kb::bench
