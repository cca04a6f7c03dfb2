// SPDX-License-Identifier: EUPL-1.2
#include "tabs/rulewords.h"

#include "jobs/collectionrule.h"
#include "tabs/studyfilters.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct RuleWordsWording
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

/// What is no choice any more, and what was typed, is named as it stands.
QString nameOfChoice(const QList<Choice> &choices, const QString &key)
{
    const auto found = std::ranges::find(choices, key, &Choice::key);
    return found == choices.end() ? key : found->text;
}

QString namesOfChoices(const QList<Choice> &choices, const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys) {
        if (!key.isEmpty())
            names.append(nameOfChoice(choices, key));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString ruleInWords(Bank &bank, const QString &rule)
{
    if (!ruleQuery(rule))
        return RuleWordsWording::tr("A rule that this version does not understand: it selects nothing");
    const KeptFilter filter = ruleFilter(rule);
    const FilterChoices offered = studyChoices(bank);
    QStringList asked;
    if (!filter.text.trimmed().isEmpty())
        asked.append(QStringLiteral("“%1”").arg(filter.text.trimmed()));
    for (const FilterSpec &spec : studyFilters()) {
        const QString names =
            namesOfChoices(spec.choices + offered.value(spec.key), filter.chosen.value(spec.key));
        if (!names.isEmpty())
            asked.append(QStringLiteral("%1: %2").arg(spec.title, names));
    }
    return asked.join(QStringLiteral("; "));
}

} // namespace kb
