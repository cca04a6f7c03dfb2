// SPDX-License-Identifier: EUPL-1.2
#include "jobs/samedecision.h"

#include "bank/bank.h"
#include "jobs/keptpairs.h"
#include "jobs/overlapverdicts.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr qsizetype PairsAtATime = 500;

/// What this person decided, as far as it holds for other pairs too; empty while that is nothing. An agreed
/// action is about its own pair.
Result<std::optional<Verdict>> decisionOn(Bank &bank, const Uid &one, const Uid &other)
{
    const auto known = verdictsOfPair(bank, std::min(one, other), std::max(one, other));
    if (!known)
        return known.error();
    const Verdict *own = verdictOf(*known, textOf(bank.identity().user));
    const bool isSettled =
        own && (own->state == OverlapState::Bevestigd || own->state == OverlapState::Weggelegd);
    if (!isSettled)
        return std::optional<Verdict>();
    Verdict decision;
    decision.state = own->state;
    decision.reasonCode = own->reasonCode;
    decision.reasonText = own->reasonText;
    decision.remark = own->remark;
    return std::optional(decision);
}

Result<QList<qint64>> pairsAlike(Bank &bank, const Uid &one, const Uid &other)
{
    return bank.context().db.all(
        sqlFile("overlap/same_texts"), [](Row row) { return row.next<qint64>(); }, one, other,
        bank.identity().unit);
}

Result<> decideOne(Bank &bank, Write &write, const Overlap &pair, const Verdict &decision)
{
    const auto whole = withWhatStays(bank, pair, decision);
    const auto verdict = whole ? signedVerdict(bank, pair, *whole) : whole.error();
    return verdict ? writeVerdict(bank, write, *verdict) : Result<>(verdict.error());
}

/// The pairs are read a part at a time: there may be hundreds of thousands.
Result<int> decideAll(Bank &bank, Write &write, const QList<qint64> &ids, const Verdict &decision,
                      const Progress &progress, const std::stop_token &stop)
{
    int decided = 0;
    for (qsizetype at = 0; at < ids.size(); at += PairsAtATime) {
        const auto pairs = keptPairs(bank.context().db, ids.mid(at, PairsAtATime));
        if (!pairs)
            return pairs.error();
        for (const ShownOverlap &shown : *pairs) {
            if (stop.stop_requested())
                return Error{Error::Code::Cancelled, {}};
            if (auto kept = decideOne(bank, write, shown.pair, decision); !kept)
                return kept.error();
            if (++decided % ReportEvery == 0)
                report(progress, decided, ids.size());
        }
    }
    return decided;
}

/// As the step is called: the pair that was judged first, and how many followed it.
Result<StepLabel> labelFor(Bank &bank, const Uid &one, const Uid &other, qsizetype pairs)
{
    const auto lines = headlines(bank.context().db, {one, other});
    if (!lines)
        return lines.error();
    const QString name = pairName(lines->value(one), lines->value(other));
    return StepLabel{QStringLiteral("decide"), Kind::Verdict, int(pairs),
                     QStringLiteral("%1 (+%2)").arg(name).arg(pairs)};
}

} // namespace

Result<int> pairsToDecideAlike(Bank &bank, const Uid &one, const Uid &other)
{
    const auto decision = decisionOn(bank, one, other);
    if (!decision || !*decision)
        return decision ? Result<int>(0) : decision.error();
    const auto ids = pairsAlike(bank, one, other);
    return ids ? Result<int>(int(ids->size())) : ids.error();
}

Result<int> decideAlike(Bank &bank, const Uid &one, const Uid &other, const Progress &progress,
                        const std::stop_token &stop)
{
    const auto decision = decisionOn(bank, one, other);
    if (!decision || !*decision)
        return decision ? Result<int>(0) : decision.error();
    const auto ids = pairsAlike(bank, one, other);
    if (!ids || ids->isEmpty())
        return ids ? Result<int>(0) : ids.error();
    const auto label = labelFor(bank, one, other, ids->size());
    if (!label)
        return label.error();
    return bank.write(*label,
                      [&](Write &write) { return decideAll(bank, write, *ids, **decision, progress, stop); });
}

} // namespace kb
