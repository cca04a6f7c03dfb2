// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "bench/latencies.h"
#include "bench/spent.h"
#include "jobs/overlapinput.h"
#include "jobs/overlapjob.h"
#include "jobs/similarrecords.h"
#include "overlap/weighedprofile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

// Spec 11, B.5; what is typed is answered before the next word is.
constexpr double WantedOfRun = 10000;
constexpr double WantedOfChange = 100;
constexpr double WantedOfTyping = 100;

constexpr int Changed = 20;
constexpr int Typed = 40;
constexpr int WordsTyped = 12;
constexpr int FewestTyped = 3;
constexpr int Aligned = 400; ///< texts, each with each

/// A copy, since the bank may be measured again and a run writes into it.
Result<std::unique_ptr<Bank>> copyToRunOn(const Request &request)
{
    const QString path = request.room + u"/overlap.kennisbank"_s;
    if (!QFile::copy(request.bank, path))
        return Error{Error::Code::Storage, path};
    return openBank(path);
}

Result<> measureRun(Figures &figures, Bank &bank)
{
    LiveOverlaps overlaps;
    const Stopwatch watch;
    const auto summary = overlaps.run(bank);
    if (!summary)
        return summary.error();
    const Spent spent = watch.spent();
    figures.add({u"all of %1 records are compared"_s.arg(summary->records),
                 {{CpuMs, spent.cpu}, {WallMs, spent.wall}},
                 Value{CpuMs, WantedOfRun}});
    figures.add(
        {u"pairs that are kept"_s, {{Count, double(summary->strong + summary->probable + summary->weak)}}});
    return {};
}

/// Everything that a run knows, in memory.
Result<OverlapIndex> comparedIndex(const OverlapBank &bank, const OverlapOptions &options)
{
    const auto snapshot = OverlapSnapshot::make(bank, options);
    if (!snapshot)
        return snapshot.error();
    auto index = OverlapIndex::make(*snapshot, bank.profiles);
    const auto compared = index ? index->update() : Result<OverlapUpdate>(index.error());
    return compared ? std::move(index) : Result<OverlapIndex>(compared.error());
}

/// Another text for a record; its pairs, and those that they bring along.
Result<> measureChanges(Figures &figures, OverlapIndex &index, const QList<OverlapProfile> &profiles,
                        Chance &chance)
{
    Words words(chance);
    Latencies times;
    for (int nth = 0; nth < Changed; ++nth) {
        OverlapProfile changed = chance.oneOf(profiles);
        changed.title = words.title(WordsTyped) + u'?';
        const double began = threadMilliseconds();
        index.put(changed);
        if (const auto updated = index.update(); !updated)
            return updated.error();
        times.add(threadMilliseconds() - began);
    }
    figures.add(ownFigure(u"one record that changed is compared"_s, times, WantedOfChange));
    return {};
}

/// Word by word, as somebody types; three of other units.
Result<> measureTyping(Figures &figures, Bank &bank, Chance &chance)
{
    const SimilarWish wish{.count = 3, .ownUnit = bank.identity().unit, .othersFirst = 3};
    Words words(chance);
    LiveOverlaps overlaps;
    const double began = threadMilliseconds();
    if (auto first = similarRecords(overlaps, bank, words.title(WordsTyped), wish, {}); !first)
        return first.error();
    figures.add({u"what resembles a text, the first time: the bank is read"_s,
                 {{CpuMs, threadMilliseconds() - began}}});

    Latencies times;
    for (int nth = 0; nth < Typed; ++nth) {
        const QStringList title = words.title(WordsTyped).split(u' ');
        for (int typed = FewestTyped; typed <= WordsTyped; ++typed) {
            const QString text = title.first(typed).join(u' ');
            const auto measured = times.time([&] { return similarRecords(overlaps, bank, text, wish, {}); });
            if (!measured)
                return measured;
        }
    }
    figures.add(ownFigure(u"what resembles a text that is being typed"_s, times, WantedOfTyping));
    return {};
}

/// Each text with each, as a run does: the same words come again and again.
void measureAligning(Figures &figures, const OverlapSnapshot &snapshot, const QList<OverlapProfile> &profiles,
                     Chance &chance)
{
    overlap::ProfileReader reader(snapshot.knowledge());
    QList<overlap::WeighedProfile> texts;
    for (int nth = 0; nth < Aligned; ++nth)
        texts.append(reader.read({.title = chance.oneOf(profiles).title}));

    overlap::WordLikeness likeness(reader.book());
    size_t words = 0;
    const double began = threadMilliseconds();
    for (const overlap::WeighedProfile &a : std::as_const(texts)) {
        for (const overlap::WeighedProfile &b : std::as_const(texts))
            words += alignWords(a.carrying, b.carrying, likeness).size();
    }
    const double pairs = double(Aligned) * Aligned;
    figures.add({u"the words of two questions are aligned"_s,
                 {{Microseconds, 1e3 * (threadMilliseconds() - began) / pairs}}});
    figures.add({u"aligned words of such a pair"_s, {{Count, double(words) / pairs}}});
}

} // namespace

Result<> runOverlap(Figures &figures)
{
    const auto bank = copyToRunOn(figures.request());
    if (!bank)
        return bank.error();
    Chance chance(figures.request().seed);
    if (auto measured = measureRun(figures, **bank); !measured)
        return measured;
    if (auto measured = measureTyping(figures, **bank, chance); !measured)
        return measured;

    const auto options = overlapOptions(**bank);
    const auto input = overlapInput(**bank);
    if (!options || !input)
        return options ? input.error() : options.error();
    auto index = comparedIndex(*input, *options);
    if (!index)
        return index.error();
    if (auto measured = measureChanges(figures, *index, input->profiles, chance); !measured)
        return measured;
    measureAligning(figures, index->snapshot(), input->profiles, chance);
    return {};
}

} // namespace kb::bench
