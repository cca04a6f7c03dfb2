// SPDX-License-Identifier: EUPL-1.2
#include "jobs/rulereasons.h"

#include "bank/bank.h"
#include "jobs/decisioncodec.h"

namespace kb {

namespace {

constexpr const char *RulesOfPairs = "overlap.rule.";

QString keyOfPair(const Verdict &verdict)
{
    return QStringLiteral("%1.%2").arg(textOf(verdict.a), textOf(verdict.b));
}

/// What the reason is for: another rule needs another reason.
QString factsOfRule(const Verdict &verdict)
{
    return verdict.showRule ? QString(codeOf(*verdict.showRule)) : QString();
}

} // namespace

RuleReasons::RuleReasons(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, RulesOfPairs)
{
}

Result<Decision> RuleReasons::about(const Verdict &verdict) const
{
    const auto kept = m_settings.value(keyOfPair(verdict));
    if (!kept && kept.error().code != Error::Code::NotFound)
        return kept.error();
    const Decision said = kept ? decisionOfJson(kept->toObject()) : Decision();
    if (!said.isOutdated(factsOfRule(verdict)))
        return said;
    return Decision{
        .reason = verdict.reasonText, .person = {}, .on = verdict.decidedOn, .facts = factsOfRule(verdict)};
}

Result<> RuleReasons::keep(Write &write, const Verdict &ruled, const QString &reason) const
{
    const QString key = keyOfPair(ruled);
    if (ruled.showRule)
        return m_settings.keep(write, key, toJson(decidedNow(m_bank, reason, factsOfRule(ruled))));
    const auto kept = m_settings.value(key);
    if (!kept)
        return kept.error().code == Error::Code::NotFound ? Result<>() : Result<>(kept.error());
    return m_settings.forget(write, key);
}

} // namespace kb
