// SPDX-License-Identifier: EUPL-1.2
#include "models/externalbankcolumns.h"

#include "models/codecolumn.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString checkedText(const ExternalBankLine &line)
{
    return line.checkedOn.isValid() ? dateText(line.checkedOn)
                                    : QCoreApplication::translate("Columns", "never");
}

QString checkedTip(const ExternalBankLine &line)
{
    return line.isToBeChecked ? QCoreApplication::translate(
                                    "Columns", "Nobody has looked at it for a year. Is it all still correct?")
                              : exactDateText(line.checkedOn);
}

Mark checkedMark(const ExternalBankLine &line)
{
    return line.isToBeChecked ? Mark{Shape::Triangle, Meaning::Plain} : Mark{};
}

} // namespace

std::span<const Column<ExternalBankLine>> externalBankColumns(ListOf records)
{
    using Line = ExternalBankLine;
    static constexpr std::array columns{
        CodeColumn<Line>,
        Column<Line>{.key = "name",
                     .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                     .value = [](const Line &line) -> QVariant { return line.name; },
                     .tooltip = [](const Line &line) { return line.content; },
                     .width = 0},
        Column<Line>{.key = "held_by",
                     .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                     .value = [](const Line &line) -> QVariant { return line.heldBy; },
                     .tooltip = [](const Line &line) { return line.heldBy; },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "Whose knowledge bank it is"),
                     .width = 26},
        Column<Line>{.key = "access",
                     .title = QT_TRANSLATE_NOOP("Columns", "Access"),
                     .value = [](const Line &line) -> QVariant { return line.access; },
                     .tooltip = [](const Line &line) { return line.access; },
                     .width = 20},
        Column<Line>{.key = "checked",
                     .title = QT_TRANSLATE_NOOP("Columns", "Checked on"),
                     .value = [](const Line &line) -> QVariant { return checkedText(line); },
                     .day = [](const Line &line) { return line.checkedOn; },
                     .tooltip = checkedTip,
                     .mark = checkedMark,
                     .explanation =
                         QT_TRANSLATE_NOOP("Columns", "With a triangle: nobody looked at it for a year"),
                     .width = 15,
                     .align = Align::End},
        Column<Line>{.key = "unit",
                     .title = QT_TRANSLATE_NOOP("Columns", "Unit"),
                     .value = [](const Line &line) -> QVariant { return line.ownerCode; },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "The unit that wrote it down"),
                     .width = 9},
        Column<Line>{.key = "url",
                     .title = QT_TRANSLATE_NOOP("Columns", "Web address"),
                     .value = [](const Line &line) -> QVariant { return line.url.toDisplayString(); },
                     .tooltip = [](const Line &line) { return line.url.toDisplayString(); },
                     .width = 30,
                     .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
