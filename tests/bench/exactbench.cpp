// SPDX-License-Identifier: EUPL-1.2
#include "base/together.h"
#include "bench/benches.h"
#include "bench/spent.h"
#include "jobs/overlapinput.h"
#include "jobs/overlapjob.h"
#include "overlap/overlapindex.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

/// Not rounded: two ways to find a pair give it the same number to the last bit.
using ExactScores = QHash<std::pair<Uid, Uid>, double>;

ExactScores exactScores(const QList<Overlap> &pairs)
{
    ExactScores scores;
    for (const Overlap &pair : pairs)
        scores.insert({pair.a, pair.b}, pair.exact);
    return scores;
}

/// Each pair once: of two records the first is put beside the second.
ExactScores byLookingAtEach(const OverlapIndex &index, const QList<Uid> &records)
{
    std::vector<QList<Overlap>> found(size_t(records.size()));
    const auto makeLooker = [&] {
        return [&](size_t place) {
            const auto later = std::span(records).subspan(place + 1);
            found[place] = index.lookAtEach(records[qsizetype(place)], later);
        };
    };
    workTogether(found.size(), makeLooker);

    ExactScores scores;
    for (const QList<Overlap> &pairs : found)
        scores.insert(exactScores(pairs));
    return scores;
}

/// What one has and the other has not, or has with another score.
qsizetype differing(const ExactScores &one, const ExactScores &other)
{
    return std::ranges::count_if(one.asKeyValueRange(), [&](const auto &entry) {
        const auto found = other.constFind(entry.first);
        return found == other.constEnd() || *found != entry.second;
    });
}

void compareThem(Figures &figures, const OverlapIndex &index, const QList<Overlap> &run,
                 const QList<Uid> &records)
{
    const Stopwatch watch;
    const ExactScores looked = byLookingAtEach(index, records);
    const Spent spent = watch.spent();
    const ExactScores found = exactScores(run);
    figures.add({u"records, each looked at beside each"_s,
                 {{Count, double(records.size())}, {CpuMs, spent.cpu}, {WallMs, spent.wall}}});
    figures.add({u"pairs that a run finds"_s, {{Count, double(found.size())}}});
    figures.add({u"pairs it misses, or scores otherwise"_s,
                 {{Count, double(differing(looked, found))}},
                 Value{Count, 0}});
    figures.add(
        {u"pairs it finds that are none"_s, {{Count, double(differing(found, looked))}}, Value{Count, 0}});
}

} // namespace

Result<> runExact(Figures &figures)
{
    const auto bank = openBank(figures.path());
    if (!bank)
        return bank.error();
    const auto options = overlapOptions(**bank);
    const auto input = overlapInput(**bank);
    if (!options || !input)
        return options ? input.error() : options.error();
    const auto index = OverlapIndex::make(*OverlapSnapshot::make(*input, *options), input->profiles);
    const auto run = index->overlaps();
    if (!run)
        return run.error();

    QList<Uid> records;
    for (const OverlapProfile &profile : input->profiles)
        records.append(profile.record);
    compareThem(figures, *index, *run, records);
    return {};
}

} // namespace kb::bench
