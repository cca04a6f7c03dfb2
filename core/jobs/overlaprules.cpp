// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaprules.h"

#include "bank/bank.h"
#include "jobs/currentrecords.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/rulereasons.h"
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

/// What this person said of the pair, or nothing yet, with what stays whoever decides.
Result<Verdict> ownVerdict(Bank &bank, const Overlap &pair)
{
    const auto known = verdictsOfPair(bank, pair.a, pair.b);
    if (!known)
        return known.error();
    const Verdict *own = verdictOf(*known, textOf(bank.identity().user));
    return withWhatStays(bank, pair, own ? *own : Verdict());
}

/// The latest, which says what was decided and by whom; asking takes nothing away from it. Without any, a
/// verdict that decides nothing.
Result<Verdict> verdictToAskWith(Bank &bank, const Overlap &pair)
{
    const auto latest = latestVerdict(bank, pair.a, pair.b);
    if (!latest)
        return latest.error();
    return *latest ? Result<Verdict>(**latest) : Result<Verdict>(Verdict());
}

/// Who sets the rule of before and says nothing does not take its reason away.
bool isSaidAlready(const std::optional<Verdict> &latest, std::optional<ShowRule> rule, const QString &reason)
{
    return latest && rule && latest->showRule == rule && reason.trimmed().isEmpty();
}

/// The reason of a rule stands beside it. The verdict has it too where this person says nothing else there,
/// and keeps its own reason where somebody decided or saw the overlap.
Verdict withRule(Bank &bank, Verdict verdict, std::optional<ShowRule> rule, const QString &reason)
{
    verdict.showRule = rule;
    const bool isOwn = verdict.person == textOf(bank.identity().user);
    if (isOwn && !decidesOnPair(verdict))
        verdict.reasonText = reason;
    return verdict;
}

} // namespace

/// A rule is of the pair and not of a person: it stands with the latest verdict, which stays what it is.
Result<> ruleOnPair(Bank &bank, const Uid &one, const Uid &other, std::optional<ShowRule> rule,
                    const QString &reason)
{
    if (auto current = checkCurrent(bank, {one, other}); !current)
        return current;
    const auto pair = pairOf(bank, one, other);
    const auto latest = pair ? latestVerdict(bank, pair->a, pair->b) : pair.error();
    if (!latest)
        return latest.error();
    if (isSaidAlready(*latest, rule, reason))
        return {};
    const auto ruled = *latest ? Result<Verdict>(withRule(bank, **latest, rule, reason))
                               : signedVerdict(bank, *pair, {.reasonText = reason, .showRule = rule});
    if (!ruled)
        return ruled.error();
    return changeVerdict(bank, *ruled,
                         [&](Write &write) { return RuleReasons(bank).keep(write, *ruled, reason); });
}

Result<> addOverlapByHand(Bank &bank, const Uid &one, const Uid &other, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    if (auto current = checkCurrent(bank, {one, other}); !current)
        return current;
    const auto pair = pairOf(bank, one, other);
    auto verdict = pair ? ownVerdict(bank, *pair) : pair.error();
    if (!verdict)
        return verdict.error();
    verdict->state = OverlapState::Bevestigd;
    verdict->reasonCode.reset();
    verdict->reasonText = reason.trimmed();
    verdict->isManual = verdict->isManual || pair->parts.isEmpty() || pair->level == OverlapLevel::Weak;
    if (verdict->showRule == ShowRule::Nooit)
        verdict->showRule.reset();
    return keepVerdict(bank, *pair, *verdict);
}

Result<> askSecondReviewer(Bank &bank, const Uid &one, const Uid &other, const Uid &reviewer)
{
    if (reviewer.isNull() || reviewer == bank.identity().user)
        return Error{Error::Code::InvalidInput, QStringLiteral("own_reviewer")};
    if (auto current = checkCurrent(bank, {one, other}); !current)
        return current;
    const auto pair = pairOf(bank, one, other);
    auto verdict = pair ? verdictToAskWith(bank, *pair) : pair.error();
    if (!verdict)
        return verdict.error();
    QStringList asked = askedIn(*verdict);
    if (asked.contains(textOf(reviewer)))
        return {};
    verdict->secondReviewer = (asked << textOf(reviewer)).join(QLatin1Char(' '));
    return verdict->uid.isNull() ? keepVerdict(bank, *pair, *verdict) : changeVerdict(bank, *verdict);
}

} // namespace kb
