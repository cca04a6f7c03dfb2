// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "jobs/decisionlog.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/paircollector.h"
#include "model/knowledgequestion.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr int Verdicts = 20'000;
constexpr int OfAStep = 100;
constexpr int ChangedOneIn = 2; ///< of the verdicts a later one took the place
constexpr int PageOfLog = 100;
constexpr int HeldByList = 2'000; ///< as ui/models/pagedrows.h
constexpr double WantedOfLog = 1'000;

/// What is decided later is later.
Clock clockOfDecisions()
{
    auto now = std::make_shared<QDateTime>(Today, QTime(9, 0), Qt::UTC);
    return [now] { return *now = now->addMSecs(1); };
}

Overlap madeUpPair(const Uid &one, const Uid &other, int number)
{
    return {.a = std::min(one, other),
            .b = std::max(one, other),
            .score = 50 + number % 50,
            .exact = double(50 + number % 50),
            .level = OverlapLevel::Strong,
            .parts = {{.name = PartName::SharedWords, .points = 50}}};
}

/// Each question with each other.
Result<QList<Overlap>> keepAllPairs(Bank &bank)
{
    const auto questions = bank.records<KnowledgeQuestion>().all();
    if (!questions)
        return questions.error();
    QList<Overlap> pairs;
    for (qsizetype one = 0; one < questions->size(); ++one) {
        for (qsizetype other = one + 1; other < questions->size(); ++other)
            pairs.append(madeUpPair(questions->at(one).uid, questions->at(other).uid, int(pairs.size())));
    }
    const auto kept = OverlapStore(bank).keep(pairs, {.computedAt = bank.now(), .snapshot = 1});
    return kept ? Result<QList<Overlap>>(pairs) : kept.error();
}

/// One step of them, all the same but for their pairs.
Result<> judge(Bank &bank, const QList<Overlap> &pairs, const Verdict &said)
{
    return bank.write({u"decide"_s, Kind::Verdict, int(pairs.size())}, [&](Write &write) -> Result<> {
        for (const Overlap &pair : pairs) {
            const auto verdict = signedVerdict(bank, pair, said);
            if (!verdict)
                return verdict.error();
            if (auto written = writeVerdict(bank, write, *verdict); !written)
                return written;
        }
        return {};
    });
}

Result<> judgeSome(Bank &bank, const QList<Overlap> &pairs)
{
    const Verdict aside{.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel};
    const Verdict confirmed{.state = OverlapState::Bevestigd, .remark = u"Toch samen"_s};
    for (qsizetype first = 0; first < Verdicts; first += OfAStep) {
        if (auto judged = judge(bank, pairs.mid(first, OfAStep), aside); !judged)
            return judged;
        if (auto judged = judge(bank, pairs.mid(first, OfAStep / ChangedOneIn), confirmed); !judged)
            return judged;
    }
    return {};
}

template <typename T> Result<> outcomeOf(const Result<T> &read)
{
    return read ? Result<>() : Result<>(read.error());
}

Result<> newestPage(Bank &bank)
{
    const DecisionLog log(bank);
    const auto ids = log.newest(PageOfLog);
    return ids ? outcomeOf(log.lines(*ids)) : ids.error();
}

/// As the list reads it: what it shows, and the lines that it holds.
Result<> wholeLog(Bank &bank)
{
    const DecisionLog log(bank);
    const auto ids = log.ids({});
    return ids ? outcomeOf(log.lines(ids->mid(0, HeldByList))) : ids.error();
}

/// Which of those that were set aside are new again shows in their texts.
Result<> newPairs(Bank &bank)
{
    return outcomeOf(OverlapStore(bank).ids({.states = {OverlapState::Nieuw}}));
}

/// As they go in a report.
Result<> pairsForPaper(Bank &bank)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({});
    const auto rows = ids ? store.rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
    return rows ? outcomeOf(PairCollector::of(bank, *rows)) : rows.error();
}

Result<> fill(const QString &path)
{
    const auto bank = Bank::open(path, OpenMode::ReadWrite, clockOfDecisions());
    if (!bank)
        return bank.error();
    const auto pairs = keepAllPairs(**bank);
    return pairs ? judgeSome(**bank, *pairs) : pairs.error();
}

} // namespace

Result<> runDecisions(Figures &figures)
{
    if (auto filled = fill(figures.path()); !filled)
        return filled;
    const QString of = u"log of %1 verdicts: "_s.arg(Verdicts);
    if (auto read = figures.measure(of + u"newest page"_s, WantedOfLog, newestPage); !read)
        return read;
    if (auto read = figures.measure(of + u"all, and what a list holds"_s, std::nullopt, wholeLog); !read)
        return read;
    if (auto read = figures.measure(of + u"who decided"_s, std::nullopt,
                                    [](Bank &bank) { return outcomeOf(DecisionLog(bank).deciders()); });
        !read)
        return read;
    if (auto read = figures.measure(u"which pairs are new"_s, std::nullopt, newPairs); !read)
        return read;
    return figures.measure(u"all pairs of the bank, for paper"_s, std::nullopt, pairsForPaper);
}

} // namespace kb::bench
