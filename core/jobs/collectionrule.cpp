// SPDX-License-Identifier: EUPL-1.2
#include "jobs/collectionrule.h"

#include "jobs/studyfilter.h"

#include <QJsonDocument>

namespace kb {

namespace {

/// Whether this version knows what one filter of a rule asks.
bool isUnderstood(const QString &key, const QStringList &choices)
{
    StudyQuery query;
    askStudies(query, {}, {{key, choices}});
    return !(query == StudyQuery{});
}

} // namespace

RuleFitness fitnessOf(const KeptFilter &filter)
{
    if (filter.chosen.contains(QStringLiteral("collection")))
        return RuleFitness::AsksCollections;
    return filter.text.trimmed().isEmpty() && filter.chosen.isEmpty() ? RuleFitness::AsksNothing
                                                                      : RuleFitness::Fine;
}

QString ruleText(const KeptFilter &filter)
{
    if (fitnessOf(filter) == RuleFitness::AsksNothing)
        return {};
    return QString::fromUtf8(QJsonDocument(filterToJson(filter)).toJson(QJsonDocument::Compact));
}

KeptFilter ruleFilter(const QString &rule)
{
    return filterFromJson({}, QJsonDocument::fromJson(rule.toUtf8()).object());
}

std::optional<StudyQuery> ruleQuery(const QString &rule)
{
    const KeptFilter filter = ruleFilter(rule);
    if (fitnessOf(filter) != RuleFitness::Fine)
        return std::nullopt;
    for (auto asked = filter.chosen.begin(); asked != filter.chosen.end(); ++asked) {
        if (!isUnderstood(asked.key(), asked.value()))
            return std::nullopt;
    }
    StudyQuery query;
    askStudies(query, filter.text, filter.chosen);
    return query;
}

} // namespace kb
