// SPDX-License-Identifier: EUPL-1.2
#include "base/giveback.h"
#include "bench/benches.h"
#include "bench/latencies.h"
#include "bench/spent.h"
#include "bench/wordtexts.h"
#include "jobs/overlapinput.h"
#include "jobs/overlapjob.h"
#include "jobs/similarrecords.h"
#include "overlap/weighedprofile.h"

#include <QFile>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

// What a coordinator waits for; what is typed is answered before the next word is.
constexpr double WantedOfRun = 30'000;
constexpr double WantedOfWordPart = 10'000;
constexpr double WantedOfStopping = 500;
constexpr double WantedOfTyping = 100;

constexpr double AlikeByWords = .1; ///< what the engine goes on with
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

/// With the bank read before it and the pairs written after it.
Result<> measureRun(Figures &figures, Bank &bank)
{
    LiveOverlaps overlaps;
    const Stopwatch watch;
    const auto summary = overlaps.run(bank);
    if (!summary)
        return summary.error();
    const Spent spent = watch.spent();
    figures.add({u"a run of %1 records, with reading and writing"_s.arg(summary->records),
                 {{CpuMs, spent.cpu}, {WallMs, spent.wall}}});
    figures.add(
        {u"pairs that are kept"_s, {{Count, double(summary->strong + summary->probable + summary->weak)}}});
    return {};
}

/// Told what each stretch of the work took, when it is done.
using Stretches = std::function<void(const QString &what, const Spent &spent)>;

/// What the engine makes of a bank in memory: its index with all pairs, and the groups.
Result<OverlapIndex> engineRun(const OverlapBank &bank, const OverlapOptions &options,
                               const std::stop_token &stop, const Stretches &tell)
{
    const Stopwatch ofSnapshot;
    const auto snapshot = OverlapSnapshot::make(bank, options, 1, {}, stop);
    if (!snapshot)
        return snapshot.error();
    tell(u"  what the texts teach"_s, ofSnapshot.spent());
    const Stopwatch ofIndex;
    auto index = OverlapIndex::make(*snapshot, bank.profiles, {}, stop);
    if (!index)
        return index.error();
    tell(u"  the records weighed"_s, ofIndex.spent());
    const Stopwatch ofPairs;
    auto compared = index->update({}, stop);
    if (!compared) {
        giveBackLater(*std::move(index));
        return compared.error();
    }
    tell(u"  their pairs"_s, ofPairs.spent());
    const Stopwatch ofGroups;
    const auto grouped = findOpportunities(index->questions(), compared->alike, {}, stop);
    if (!grouped) {
        giveBackLater(std::pair(*std::move(index), *std::move(compared)));
        return grouped.error();
    }
    tell(u"  groups of questions"_s, ofGroups.spent());
    return index;
}

/// How long somebody waits who stops it, at so many moments spread over the time that it takes.
std::vector<double> stopsOf(const OverlapBank &bank, const OverlapOptions &options, double milliseconds)
{
    constexpr int Moments = 12;
    std::vector<double> stops;
    for (int moment = 0; moment < Moments; ++moment) {
        std::stop_source source;
        std::thread engine([&] {
            (void)engineRun(bank, options, source.get_token(), [](const QString &, const Spent &) {});
        });
        std::this_thread::sleep_for(
            std::chrono::milliseconds(qint64(milliseconds * (moment + .5) / Moments)));
        const Stopwatch watch;
        source.request_stop();
        engine.join();
        stops.push_back(watch.spent().wall);
    }
    return stops;
}

Figure longestStop(const std::vector<double> &stops)
{
    const auto longest = std::ranges::max_element(stops);
    return {u"stopping it, at the worst of %1 moments, number %2"_s.arg(stops.size())
                .arg(longest - stops.begin() + 1),
            {{WallMs, *longest}},
            Value{WallMs, WantedOfStopping}};
}

Result<OverlapIndex> measureEngine(Figures &figures, const OverlapBank &bank, const OverlapOptions &options)
{
    const Stopwatch watch;
    QList<Figure> stretches;
    auto index = engineRun(bank, options, {}, [&](const QString &what, const Spent &spent) {
        stretches.append({what, {{CpuMs, spent.cpu}, {WallMs, spent.wall}}});
    });
    if (!index)
        return index;
    const Spent spent = watch.spent();
    figures.add({u"the engine by itself, on all cores"_s,
                 {{CpuMs, spent.cpu}, {WallMs, spent.wall}},
                 Value{WallMs, WantedOfRun}});
    for (const Figure &stretch : std::as_const(stretches))
        figures.add(stretch);
    figures.add(longestStop(stopsOf(bank, options, spent.wall)));
    return index;
}

/// All texts read and weighed, and each pair by its words alone.
void measureWordPart(Figures &figures, const QList<OverlapProfile> &profiles)
{
    const Stopwatch watch;
    const qint64 pairs = countAlike(wordTextsOf(profiles), AlikeByWords);
    const Spent spent = watch.spent();
    figures.add({u"its word part: reading, weighing, every pair"_s,
                 {{CpuMs, spent.cpu}, {WallMs, spent.wall}, {Count, double(pairs)}},
                 Value{WallMs, WantedOfWordPart}});
}

/// Another text for a record; its pairs, and those of all records that it brings nearer or further.
Result<> measureChanges(Figures &figures, OverlapIndex &index, const QList<OverlapProfile> &profiles,
                        Chance &chance)
{
    Words words(chance);
    Latencies times;
    for (int nth = 0; nth < Changed; ++nth) {
        OverlapProfile changed = chance.oneOf(profiles);
        changed.title = words.title(WordsTyped) + u'?';
        const Stopwatch watch;
        index.put(changed);
        if (const auto updated = index.update(); !updated)
            return updated.error();
        times.add(watch.spent().wall);
    }
    figures.add(ownFigure(u"all that one changed record moves, on the wall"_s, times));
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
    auto index = measureEngine(figures, *input, *options);
    if (!index)
        return index.error();
    measureWordPart(figures, input->profiles);
    if (auto measured = measureChanges(figures, *index, input->profiles, chance); !measured)
        return measured;
    measureAligning(figures, index->snapshot(), input->profiles, chance);
    return {};
}

} // namespace kb::bench
