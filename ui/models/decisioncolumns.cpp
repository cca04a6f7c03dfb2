// SPDX-License-Identifier: EUPL-1.2
#include "models/decisioncolumns.h"

#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/overlapmarks.h"

namespace kb {

namespace {

/// That the pair is shown always or never, or that this was taken back.
QString shownRuleText(std::optional<ShowRule> rule)
{
    return rule ? label(*rule) : columnText(QT_TRANSLATE_NOOP("Columns", "Shown as its level says"));
}

} // namespace

QString decisionText(const DecisionLine &line)
{
    const QString decided = line.isRule ? shownRuleText(line.verdict.showRule)
                                        : stateText(line.verdict.state, line.verdict.snoozeUntil);
    if (!line.isLapsed)
        return decided;
    return QStringLiteral("%1 · %2").arg(columnText(QT_TRANSLATE_NOOP("Columns", "Lapsed")), decided);
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

std::span<const Column<DecisionLine>> decisionColumns()
{
    using Line = DecisionLine;
    static constexpr std::array columns{
        Column<Line>{.key = "on",
                     .title = QT_TRANSLATE_NOOP("Columns", "On"),
                     .value = [](const Line &line) -> QVariant { return dateText(line.verdict.decidedOn); },
                     .day = [](const Line &line) { return line.verdict.decidedOn; },
                     .tooltip = [](const Line &line) { return exactDateText(line.verdict.decidedOn); },
                     .width = 12,
                     .sorting = Sorting::No},
        Column<Line>{.key = "pair",
                     .title = QT_TRANSLATE_NOOP("Columns", "Pair"),
                     .value = [](const Line &line) -> QVariant { return line.pair(); },
                     .tooltip = [](const Line &line) { return QString(line.a.title + u'\n' + line.b.title); },
                     .width = 48,
                     .sorting = Sorting::No,
                     .cut = Cut::Never},
        Column<Line>{
            .key = "decision",
            .title = QT_TRANSLATE_NOOP("Columns", "Decision"),
            .value = [](const Line &line) -> QVariant { return decisionText(line); },
            .tooltip = [](const Line &line) { return decisionText(line); },
            .mark = [](const Line &line) { return line.isRule ? Mark{} : stateMark(line.verdict.state); },
            .width = 20,
            .sorting = Sorting::No,
            .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "reason",
                     .title = QT_TRANSLATE_NOOP("Columns", "Reason"),
                     .value = [](const Line &line) -> QVariant { return decisionReason(line.verdict); },
                     .tooltip = [](const Line &line) { return decisionReason(line.verdict); },
                     .width = 0,
                     .sorting = Sorting::No},
        Column<Line>{.key = "unit",
                     .title = QT_TRANSLATE_NOOP("Columns", "Unit"),
                     .value = [](const Line &line) -> QVariant { return line.unit; },
                     .width = 10,
                     .sorting = Sorting::No},
        Column<Line>{.key = "who",
                     .title = QT_TRANSLATE_NOOP("Columns", "Who"),
                     .value = [](const Line &line) -> QVariant { return line.person; },
                     .width = 16,
                     .sorting = Sorting::No},
    };
    return columns;
}

} // namespace kb
