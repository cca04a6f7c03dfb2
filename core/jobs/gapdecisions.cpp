// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapdecisions.h"

#include "bank/bank.h"
#include "bank/username.h"

#include <QJsonObject>

namespace kb {

namespace {

constexpr const char *DecidedGaps = "gaps.decided.";
constexpr QLatin1StringView StateKey("state");
constexpr QLatin1StringView DecidedReasonKey("reason");
constexpr QLatin1StringView PersonKey("person");
constexpr QLatin1StringView OnKey("on");
constexpr QLatin1StringView FactsKey("facts");

QJsonObject jsonOfDecision(const GapDecision &decision)
{
    return {{StateKey, QString(codeOf(decision.state))},
            {DecidedReasonKey, decision.reason},
            {PersonKey, decision.person},
            {OnKey, decision.on.toString(Qt::ISODate)},
            {FactsKey, decision.facts}};
}

GapDecision decisionOfJson(const QJsonObject &kept)
{
    return {.state = fromCode<GapState>(kept.value(StateKey).toString()).value_or(GapState::Mogelijk),
            .reason = kept.value(DecidedReasonKey).toString(),
            .person = kept.value(PersonKey).toString(),
            .on = QDate::fromString(kept.value(OnKey).toString(), Qt::ISODate),
            .facts = kept.value(FactsKey).toString()};
}

} // namespace

GapDecisions::GapDecisions(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, DecidedGaps)
{
}

Result<QHash<QString, GapDecision>> GapDecisions::all() const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    QHash<QString, GapDecision> decisions;
    for (const NamedValue &decided : *kept)
        decisions.insert(decided.name, decisionOfJson(decided.value.toObject()));
    return decisions;
}

Result<> GapDecisions::decide(const Gap &gap, GapState state, const QString &reason,
                              const QString &title) const
{
    if (state == GapState::Geaccepteerd && reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    const auto known = m_settings.value(keyOf(gap));
    if (state == GapState::Mogelijk && !known && known.error().code == Error::Code::NotFound)
        return {}; // nothing to take back
    const GapDecision decision{.state = state,
                               .reason = reason.trimmed(),
                               .person = userName(m_bank.context()),
                               .on = m_bank.now().date(),
                               .facts = factsOf(gap)};
    return m_bank.write(
        StepLabel{QStringLiteral("gap"), Kind::Setting, 1, title}, [&](Write &write) -> Result<> {
            return state == GapState::Mogelijk ? m_settings.forget(write, keyOf(gap))
                                               : m_settings.keep(write, keyOf(gap), jsonOfDecision(decision));
        });
}

} // namespace kb
