// SPDX-License-Identifier: EUPL-1.2
#include "models/decisioncolumns.h"

#include "wording/datetext.h"
#include "wording/decisionwords.h"
#include "wording/overlapmarks.h"

namespace kb {

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
