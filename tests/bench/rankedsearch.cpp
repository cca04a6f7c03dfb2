// SPDX-License-Identifier: EUPL-1.2
#include "bench/searchparts.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

/// Queries of one sort: any of some words, of these bands.
struct Sort
{
    const char *name;
    QList<Band> bands;
    int queries;
    std::optional<double> wantedP95 = {};

    /// The words for which we want to be as quick as others.
    bool isOfCommonWords() const
    {
        return std::ranges::all_of(bands, [](Band band) { return band <= Band::Common; });
    }
};

const QList<Sort> &sorts()
{
    using enum Band;
    constexpr double wantedOfThree = 20;
    static const QList<Sort> all{
        {"1 very common", {VeryCommon}, 12},
        {"1 common", {Common}, 25},
        {"1 mid", {Mid}, 25},
        {"2 very common", {VeryCommon, VeryCommon}, 12},
        {"1 very common + 1 common", {VeryCommon, Common}, 20},
        {"2 common", {Common, Common}, 25},
        {"3 common", {Common, Common, Common}, 30, wantedOfThree},
        {"3 mid", {Mid, Mid, Mid}, 20},
        {"1 very common + 1 common + 1 mid", {VeryCommon, Common, Mid}, 20},
        {"3 very common", {VeryCommon, VeryCommon, VeryCommon}, 12},
        {"3 common + 3 mid", {Common, Common, Common, Mid, Mid, Mid}, 20},
        {"3 very common + 3 common", {VeryCommon, VeryCommon, VeryCommon, Common, Common, Common}, 10},
    };
    return all;
}

QList<Asked> queriesOf(const Sort &sort, OwnIndex &own, const WordBands &bands, Chance &chance)
{
    QList<Asked> queries;
    for (int nth = 0; nth < sort.queries; ++nth) {
        const QStringList words = bands.oneOfEach(sort.bands, chance);
        if (!words.isEmpty())
            queries.append(askedFor(words, own));
    }
    return queries;
}

Result<Latencies> timesOf(const Way &way, const QList<Asked> &queries)
{
    Latencies times;
    for (const Asked &asked : queries) {
        if (auto timed = times.time([&] { return way.ask(asked); }); !timed)
            return timed.error();
    }
    return times;
}

/// Our own ways first; the others are compared with that of ours that does as much.
Result<> measureSort(Figures &figures, const QList<Engine> &engines, const Sort &sort,
                     const QList<Asked> &queries)
{
    const QString name = QLatin1StringView(sort.name) + u": "_s;
    QMap<bool, Latencies> own; // by whether it weighs words alone
    for (const Engine &engine : engines) {
        const bool isOwn = &engine == &engines.first();
        for (const Way &way : engine.ranked) {
            const auto times = timesOf(way, queries);
            if (!times)
                return times.error();
            if (isOwn)
                own[way.weighsWordsAlone] = *times;
            figures.add(isOwn ? ownFigure(name + way.name, *times, sort.wantedP95)
                              : otherFigure(name + way.name, *times, own[way.weighsWordsAlone],
                                            sort.isOfCommonWords() ? way.limit : std::nullopt));
        }
    }
    return {};
}

} // namespace

Result<QStringList> measureRanked(Figures &figures, const QList<Engine> &engines, OwnIndex &own,
                                  const WordBands &bands, Chance &chance)
{
    QStringList typed;
    for (const Sort &sort : sorts()) {
        const QList<Asked> queries = queriesOf(sort, own, bands, chance);
        if (queries.isEmpty()) {
            figures.note(u"%1: too few such words in these records"_s.arg(QLatin1StringView(sort.name)));
            continue;
        }
        if (auto measured = measureSort(figures, engines, sort, queries); !measured)
            return measured.error();
        for (const Asked &asked : queries)
            typed.append(asked.typed);
    }
    return typed;
}

} // namespace kb::bench
