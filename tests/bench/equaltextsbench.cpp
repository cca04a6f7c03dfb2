// SPDX-License-Identifier: EUPL-1.2
#include "base/firsterror.h"
#include "bench/benches.h"
#include "bench/spent.h"
#include "jobs/equaltexts.h"
#include "jobs/overlapjob.h"
#include "jobs/samedecision.h"
#include "model/knowledgequestion.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr double Minute = 60'000;

Result<> giveAllOneText(Bank &bank)
{
    const auto ids = bank.records<KnowledgeQuestion>().ids();
    const auto questions =
        ids ? bank.records<KnowledgeQuestion>().rows(*ids) : Result<QList<KnowledgeQuestion>>(ids.error());
    if (!questions)
        return questions.error();
    return bank.write(
        {u"edit"_s, Kind::KnowledgeQuestion, int(questions->size())}, [&](Write &write) -> Result<> {
            for (const KnowledgeQuestion &asked : *questions) {
                KnowledgeQuestion edited = asked;
                edited.text = u"Hoeveel woningen staan er langer dan een jaar leeg?"_s;
                edited.explanation = u"Wij willen weten waar zij staan en waarom zij leeg blijven."_s;
                if (auto kept = bank.records<KnowledgeQuestion>().update(write, edited, asked); !kept)
                    return kept;
            }
            return {};
        });
}

/// One thing that somebody waits for; the figure has how many it was about.
template <typename Work> Result<int> waitFor(Figures &figures, const QString &what, Work work)
{
    const Stopwatch watch;
    const Result<int> count = work();
    if (!count)
        return count;
    const Spent spent = watch.spent();
    figures.add(
        {what, {{Count, double(*count)}, {CpuMs, spent.cpu}, {WallMs, spent.wall}}, Value{WallMs, Minute}});
    return count;
}

Result<Overlap> firstPair(Bank &bank)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({});
    const auto rows = ids ? store.rows(ids->mid(0, 1)) : Result<QList<ShownOverlap>>(ids.error());
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<Overlap>(Error{Error::Code::NotFound, u"pair"_s}) : rows->first().pair;
}

Result<> decideAll(Figures &figures, Bank &bank)
{
    const auto pair = firstPair(bank);
    if (!pair)
        return pair.error();
    const Verdict aside{
        .state = OverlapState::Weggelegd, .reasonCode = DismissReason::Anders, .reasonText = u"x"_s};
    if (auto decided = OverlapStore(bank).decide(*pair, aside); !decided)
        return decided;
    const auto found = waitFor(figures, u"pairs that can be decided the same are counted"_s,
                               [&] { return pairsToDecideAlike(bank, pair->a, pair->b); });
    const auto alike = waitFor(figures, u"all of them are decided the same"_s,
                               [&] { return decideAlike(bank, pair->a, pair->b); });
    const auto undone = waitFor(figures, u"that is undone"_s, [&]() -> Result<int> {
        const auto undo = bank.undo();
        return undo ? Result<int>(1) : undo.error();
    });
    if (const Error *error = firstError(found, alike, undone))
        return *error;
    return {};
}

} // namespace

Result<> runEqualTexts(Figures &figures)
{
    const auto bank = openBank(figures.path());
    if (!bank)
        return bank.error();
    if (auto made = giveAllOneText(**bank); !made)
        return made;
    const auto run = waitFor(figures, u"questions of one text, compared"_s, [&]() -> Result<int> {
        const auto summary = runOverlap(**bank);
        return summary ? Result<int>(summary->records) : summary.error();
    });
    return run ? decideAll(figures, **bank) : Result<>(run.error());
}

} // namespace kb::bench
