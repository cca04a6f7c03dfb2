// SPDX-License-Identifier: EUPL-1.2
#include "models/agreedcolumns.h"

#include "report/labels.h"
#include "wording/actionwords.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString titlesOfSubjects(const AgreedLine &line)
{
    QStringList names;
    for (const Headline &record : line.about)
        names.append(nameOf(record));
    return names.join(u'\n');
}

} // namespace

std::span<const Column<AgreedLine>> agreedColumns()
{
    using Line = AgreedLine;
    static constexpr std::array columns{
        Column<Line>{.key = "status",
                     .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                     .value = [](const Line &line) -> QVariant { return actionStatusText(line); },
                     .mark = actionStatusMark,
                     .width = 20,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "due",
                     .title = QT_TRANSLATE_NOOP("Columns", "Ready before"),
                     .value = [](const Line &line) -> QVariant { return dateText(line.action.due); },
                     .day = [](const Line &line) { return line.action.due; },
                     .tooltip = [](const Line &line) { return exactDateText(line.action.due); },
                     .width = 13,
                     .sorting = Sorting::No,
                     .cut = Cut::Never},
        Column<Line>{.key = "lead",
                     .title = QT_TRANSLATE_NOOP("Columns", "Lead"),
                     .value = [](const Line &line) -> QVariant { return line.lead.code; },
                     .tooltip = [](const Line &line) { return line.lead.nameNl; },
                     .width = 10,
                     .sorting = Sorting::No,
                     .cut = Cut::Never},
        Column<Line>{.key = "what",
                     .title = QT_TRANSLATE_NOOP("Columns", "What"),
                     .value = [](const Line &line) -> QVariant { return line.action.what; },
                     .tooltip = [](const Line &line) { return line.action.what; },
                     .width = 0,
                     .sorting = Sorting::No},
        Column<Line>{.key = "about",
                     .title = QT_TRANSLATE_NOOP("Columns", "About"),
                     .value = [](const Line &line) -> QVariant { return line.subject(); },
                     .tooltip = titlesOfSubjects,
                     .width = 32,
                     .sorting = Sorting::No},
        Column<Line>{.key = "kind",
                     .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
                     .value = [](const Line &line) -> QVariant { return label(line.action.kind); },
                     .width = 26,
                     .shown = Shown::OnRequest,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "others",
                     .title = QT_TRANSLATE_NOOP("Columns", "Taking part"),
                     .value = [](const Line &line) -> QVariant {
                         return line.otherCodes().join(QStringLiteral(", "));
                     },
                     .width = 14,
                     .shown = Shown::OnRequest,
                     .sorting = Sorting::No},
        Column<Line>{.key = "answer",
                     .title = QT_TRANSLATE_NOOP("Columns", "Answer"),
                     .value = [](const Line &line) -> QVariant { return actionAnswerText(line); },
                     .tooltip = actionAnswerText,
                     .width = 16,
                     .shown = Shown::OnRequest,
                     .sorting = Sorting::No},
    };
    return columns;
}

} // namespace kb
