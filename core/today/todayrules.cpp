// SPDX-License-Identifier: EUPL-1.2
#include "today/todayrules.h"

#include <algorithm>

namespace kb {

namespace {

constexpr std::array ruleSets{signalTodayRules,  connectTodayRules,    commissionTodayRules,
                              inspireTodayRules, facilitateTodayRules, adviceTodayRules,
                              taskTodayRules};

} // namespace

QList<TodayRule> todayRules()
{
    QList<TodayRule> rules;
    for (const auto &ruleSet : ruleSets)
        std::ranges::copy(ruleSet(), std::back_inserter(rules));
    return rules;
}

QByteArray queryOf(const TodayRule &rule)
{
    return QByteArray("today/") + (rule.query ? rule.query : rule.id);
}

std::optional<TodayLine> judged(const TodayRule &rule, const TodayCandidate &candidate,
                                const TodayTerms &terms)
{
    const auto due = rule.due(candidate, terms);
    if (!due)
        return std::nullopt;
    return TodayLine{.rule = QString::fromLatin1(rule.id),
                     .block = rule.blockOf ? rule.blockOf(candidate) : rule.block,
                     .act = rule.act,
                     .record = candidate.record,
                     .kind = candidate.kind,
                     .code = candidate.code,
                     .title = candidate.title,
                     .about = candidate.about,
                     .date = *due,
                     .number = candidate.number,
                     .total = candidate.total};
}

} // namespace kb
