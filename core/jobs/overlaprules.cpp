// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaprules.h"

#include "bank/bank.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/reopening.h"
#include "overlap/pairrule.h"

namespace kb {

namespace {

/// A pair that no run found: two records, and nothing that a score rests on.
Result<Overlap> barePair(Bank &bank, const Uid &one, const Uid &other)
{
    const auto lines = headlines(bank.context().db, {one, other});
    if (!lines)
        return lines.error();
    if (!lines->contains(one) || !lines->contains(other))
        return Error{Error::Code::NotFound, {}};
    const overlap::PairRule *rule = overlap::pairRule(lines->value(one).kind, lines->value(other).kind);
    if (!rule || one == other)
        return Error{Error::Code::InvalidInput, QStringLiteral("pair")};
    return Overlap{.a = std::min(one, other), .b = std::max(one, other), .kind = rule->kind};
}

Result<Overlap> pairOf(Bank &bank, const Uid &one, const Uid &other)
{
    auto shown = OverlapStore(bank).ofPair(one, other);
    if (shown)
        return shown->pair;
    return shown.error().code == Error::Code::NotFound ? barePair(bank, one, other) : shown.error();
}

/// What the unit decided last, for this person to keep with a change; whom another person asked stays theirs.
Result<Verdict> verdictToChange(Bank &bank, const Overlap &pair)
{
    const auto known = verdictsOfPair(bank, pair.a, pair.b);
    if (!known)
        return known.error();
    Verdict verdict = known->value(0);
    const Verdict *own = verdictOf(*known, textOf(bank.identity().user));
    verdict.secondReviewer = own ? own->secondReviewer : QString();
    return verdict;
}

} // namespace

Result<> ruleOnPair(Bank &bank, const Uid &one, const Uid &other, std::optional<ShowRule> rule,
                    const QString &reason)
{
    const auto pair = pairOf(bank, one, other);
    if (!pair)
        return pair.error();
    auto verdict = verdictToChange(bank, *pair);
    if (!verdict)
        return verdict.error();
    const auto reopened = isReopened(bank.context().db, *verdict, *pair);
    if (!reopened)
        return reopened.error();
    if (*reopened) { // kept anew with today's score and words it would be put away again
        verdict->state = OverlapState::Nieuw;
        verdict->reasonCode.reset();
    }
    verdict->showRule = rule;
    if (!reason.isEmpty())
        verdict->reasonText = reason;
    return keepVerdict(bank, *pair, *verdict);
}

Result<> addOverlapByHand(Bank &bank, const Uid &one, const Uid &other, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    const auto pair = pairOf(bank, one, other);
    auto verdict = pair ? verdictToChange(bank, *pair) : pair.error();
    if (!verdict)
        return verdict.error();
    verdict->state = OverlapState::Bevestigd;
    verdict->reasonCode.reset();
    verdict->reasonText = reason.trimmed();
    verdict->isManual = verdict->isManual || pair->parts.isEmpty();
    if (verdict->showRule == ShowRule::Nooit)
        verdict->showRule.reset();
    return keepVerdict(bank, *pair, *verdict);
}

Result<> askSecondReviewer(Bank &bank, const Uid &one, const Uid &other, const Uid &reviewer)
{
    if (reviewer == bank.identity().user)
        return Error{Error::Code::InvalidInput, QStringLiteral("second_reviewer")};
    const auto pair = pairOf(bank, one, other);
    const auto known = pair ? verdictsOfPair(bank, pair->a, pair->b) : pair.error();
    if (!known)
        return known.error();
    const Verdict *own = verdictOf(*known, textOf(bank.identity().user));
    auto verdict = withWhatStays(bank, *pair, own ? *own : Verdict());
    if (!verdict)
        return verdict.error();
    verdict->secondReviewer = reviewer.isNull() ? QString() : textOf(reviewer);
    return keepVerdict(bank, *pair, *verdict);
}

} // namespace kb
