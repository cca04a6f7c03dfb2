// SPDX-License-Identifier: EUPL-1.2
#include "wording/decisionwords.h"

#include "report/labels.h"
#include "wording/overlapmarks.h"

#include <QCoreApplication>

namespace kb {

namespace {

/// That the pair is shown always or never, or that this was taken back.
QString shownRuleText(std::optional<ShowRule> rule)
{
    return rule ? label(*rule) : QCoreApplication::translate("Columns", "Shown as its level says");
}

} // namespace

QString decisionText(const DecisionLine &line)
{
    const QString decided = line.isRule ? shownRuleText(line.verdict.showRule)
                                        : stateText(line.verdict.state, line.verdict.snoozeUntil);
    if (!line.isLapsed)
        return decided;
    return QStringLiteral("%1 · %2").arg(QCoreApplication::translate("Columns", "Lapsed"), decided);
}

QString decisionReason(const Verdict &verdict)
{
    QStringList words;
    if (verdict.reasonCode)
        words.append(label(*verdict.reasonCode));
    words << verdict.reasonText << verdict.remark;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace kb
