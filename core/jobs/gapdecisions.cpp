// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapdecisions.h"

#include "bank/bank.h"
#include "jobs/decisioncodec.h"
#include "jobs/gapsearchcodec.h"

namespace kb {

namespace {

constexpr QLatin1StringView StateKey("state");
constexpr QLatin1StringView FollowUpKey("follow_up");
constexpr QLatin1StringView SearchedKey("searched");

QJsonObject jsonOfGapDecision(const GapDecision &decision)
{
    QJsonObject kept = toJson(decision);
    kept.insert(StateKey, QString(codeOf(decision.state)));
    if (!decision.followUp.isNull())
        kept.insert(FollowUpKey, textOf(decision.followUp));
    if (decision.searched)
        kept.insert(SearchedKey, toJson(*decision.searched));
    return kept;
}

/// What is asked is another question than the gap is about; what else came of a gap may be a project too.
Result<> checkFollowUp(Database &db, const Gap &gap, GapState state, const Uid &followUp)
{
    const auto kind = followUp.isNull() ? Result<Kind>(Kind::None) : recordKind(db, followUp);
    if (!kind)
        return kind.error();
    const bool asks = state == GapState::VraagGesteld;
    const bool isOfKind = *kind == Kind::KnowledgeQuestion || (*kind == Kind::ResearchProject && !asks);
    const bool fits = isOfKind && followUp != gap.record;
    const QString wanted = asks ? QStringLiteral("gap_question") : QStringLiteral("gap_follow_up");
    return fits ? Result<>() : Error{Error::Code::InvalidInput, wanted};
}

} // namespace

GapDecision gapDecisionOfJson(const QJsonObject &kept)
{
    return {decisionOfJson(kept),
            fromCode<GapState>(kept.value(StateKey).toString()).value_or(GapState::Mogelijk),
            Uid(kept.value(FollowUpKey).toString()), gapSearchOfJson(kept.value(SearchedKey))};
}

StepLabel gapJudged(const QString &title)
{
    return {QStringLiteral("gap"), Kind::Setting, 1, title};
}

GapDecisions::GapDecisions(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, settingname::DecidedGaps.data())
{
}

Result<QHash<QString, GapDecision>> GapDecisions::all() const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    QHash<QString, GapDecision> decisions;
    for (const NamedValue &decided : *kept)
        decisions.insert(decided.name, gapDecisionOfJson(decided.value.toObject()));
    return decisions;
}

Result<> GapDecisions::decide(const Gap &gap, const GapVerdict &verdict, const QString &title) const
{
    const auto known = m_settings.value(keyOf(gap));
    if (verdict.state == GapState::Mogelijk && !known && known.error().code == Error::Code::NotFound)
        return {}; // nothing to take back
    return m_bank.write(gapJudged(title), [&](Write &write) { return keep(write, gap, verdict); });
}

Result<> GapDecisions::decide(const Gap &gap, GapState state, const QString &reason,
                              const QString &title) const
{
    return decide(gap, {.state = state, .reason = reason}, title);
}

Result<> GapDecisions::keep(Write &write, const Gap &gap, const GapVerdict &verdict) const
{
    if (verdict.state == GapState::Mogelijk)
        return m_settings.forget(write, keyOf(gap));
    const auto decision = decisionAbout(gap, verdict);
    return decision ? m_settings.keep(write, keyOf(gap), jsonOfGapDecision(*decision)) : decision.error();
}

Result<GapDecision> GapDecisions::decisionAbout(const Gap &gap, const GapVerdict &verdict) const
{
    if (verdict.state == GapState::Geaccepteerd && verdict.reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    const auto known = m_settings.value(keyOf(gap));
    const GapDecision earlier = known ? gapDecisionOfJson(known->toObject()) : GapDecision();
    const GapDecision decision{decidedNow(m_bank, verdict.reason, factsOf(gap)), verdict.state,
                               verdict.followUp.isNull() ? earlier.followUp : verdict.followUp,
                               verdict.searched ? verdict.searched : earlier.searched};
    if (decision.state != GapState::VraagGesteld && verdict.followUp.isNull())
        return decision;
    const auto fits = checkFollowUp(m_bank.context().db, gap, decision.state, decision.followUp);
    return fits ? Result<GapDecision>(decision) : fits.error();
}

} // namespace kb
