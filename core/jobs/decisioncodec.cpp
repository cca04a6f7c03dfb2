// SPDX-License-Identifier: EUPL-1.2
#include "jobs/decisioncodec.h"

#include "bank/bank.h"
#include "bank/username.h"

namespace kb {

namespace {

constexpr QLatin1StringView DecisionReasonKey("reason");
constexpr QLatin1StringView DecisionPersonKey("person");
constexpr QLatin1StringView DecisionDayKey("on");
constexpr QLatin1StringView DecisionFactsKey("facts");

} // namespace

Decision decidedNow(Bank &bank, const QString &reason, const QString &facts)
{
    return {.reason = reason.trimmed(),
            .person = userName(bank.context()),
            .on = bank.now().date(),
            .facts = facts};
}

QJsonObject toJson(const Decision &decision)
{
    return {{DecisionReasonKey, decision.reason},
            {DecisionPersonKey, decision.person},
            {DecisionDayKey, decision.on.toString(Qt::ISODate)},
            {DecisionFactsKey, decision.facts}};
}

Decision decisionOfJson(const QJsonObject &kept)
{
    return {.reason = kept.value(DecisionReasonKey).toString(),
            .person = kept.value(DecisionPersonKey).toString(),
            .on = QDate::fromString(kept.value(DecisionDayKey).toString(), Qt::ISODate),
            .facts = kept.value(DecisionFactsKey).toString()};
}

} // namespace kb
