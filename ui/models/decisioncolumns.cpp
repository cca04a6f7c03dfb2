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
                     .value = [](const Line &line) -> QVariant { return dateText(line.on()); },
                     .day = [](const Line &line) { return line.on(); },
                     .tooltip = [](const Line &line) { return exactDateText(line.on()); },
                     .width = 12,
                     .sorting = Sorting::No},
        Column<Line>{.key = "pair",
                     .title = QT_TRANSLATE_NOOP("Columns", "About"),
                     .value = [](const Line &line) -> QVariant { return decisionSubject(line); },
                     .tooltip = [](const Line &line) { return decisionTitles(line); },
                     .width = 48,
                     .sorting = Sorting::No,
                     .cut = Cut::Never},
        Column<Line>{.key = "decision",
                     .title = QT_TRANSLATE_NOOP("Columns", "Decision"),
                     .value = [](const Line &line) -> QVariant { return decisionText(line); },
                     .tooltip = [](const Line &line) { return decisionText(line); },
                     .mark =
                         [](const Line &line) {
                             return line.noted || line.isRule ? Mark{} : stateMark(line.verdict.state);
                         },
                     .width = 20,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "reason",
                     .title = QT_TRANSLATE_NOOP("Columns", "Reason"),
                     .value = [](const Line &line) -> QVariant { return decisionReason(line); },
                     .tooltip = [](const Line &line) { return decisionReason(line); },
                     .width = 0,
                     .sorting = Sorting::No},
        Column<Line>{.key = "about",
                     .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
                     .value = [](const Line &line) -> QVariant { return label(line.about()); },
                     .width = 16,
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
