// SPDX-License-Identifier: EUPL-1.2
#include "models/agreementcolumns.h"

#include "wording/datetext.h"

namespace kb {

namespace {

/// What ends soon asks for work; the others are there to be found.
Mark agreementTermMark(const AgreementLine &line)
{
    return line.term == AgreementTerm::EndsSoon ? Mark{Shape::Triangle, Meaning::Plain} : Mark{};
}

} // namespace

QString agreementTermText(AgreementTerm term)
{
    switch (term) {
    case AgreementTerm::EndsSoon:
        return columnText(QT_TRANSLATE_NOOP("Columns", "Ending within half a year"));
    case AgreementTerm::Runs:
        return columnText(QT_TRANSLATE_NOOP("Columns", "Running"));
    case AgreementTerm::Ended:
        break;
    }
    return columnText(QT_TRANSLATE_NOOP("Columns", "Ended"));
}

std::span<const Column<AgreementLine>> agreementColumns()
{
    using Line = AgreementLine;
    static constexpr std::array columns{
        Column<Line>{.key = "institute",
                     .title = QT_TRANSLATE_NOOP("Columns", "Institute"),
                     .value = [](const Line &line) -> QVariant { return line.name; },
                     .tooltip = [](const Line &line) { return line.name; },
                     .width = 32,
                     .sorting = Sorting::No},
        Column<Line>{.key = "what",
                     .title = QT_TRANSLATE_NOOP("Columns", "What"),
                     .value = [](const Line &line) -> QVariant { return line.agreement.subject; },
                     .tooltip = [](const Line &line) { return line.agreement.subject; },
                     .width = 0,
                     .sorting = Sorting::No},
        Column<Line>{.key = "from",
                     .title = QT_TRANSLATE_NOOP("Columns", "From"),
                     .value = [](const Line &line) -> QVariant { return dateText(line.agreement.validFrom); },
                     .day = [](const Line &line) { return line.agreement.validFrom; },
                     .tooltip = [](const Line &line) { return exactDateText(line.agreement.validFrom); },
                     .width = 13,
                     .align = Align::End,
                     .shown = Shown::OnRequest,
                     .sorting = Sorting::No},
        Column<Line>{.key = "until",
                     .title = QT_TRANSLATE_NOOP("Columns", "Until"),
                     .value = [](const Line &line) -> QVariant { return dateText(line.agreement.validTo); },
                     .day = [](const Line &line) { return line.agreement.validTo; },
                     .tooltip = [](const Line &line) { return exactDateText(line.agreement.validTo); },
                     .width = 13,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "reference",
                     .title = QT_TRANSLATE_NOOP("Columns", "Number"),
                     .value = [](const Line &line) -> QVariant { return line.agreement.reference; },
                     .tooltip = [](const Line &line) { return line.agreement.reference; },
                     .width = 16,
                     .sorting = Sorting::No},
        Column<Line>{.key = "term",
                     .title = QT_TRANSLATE_NOOP("Columns", "End"),
                     .value = [](const Line &line) -> QVariant { return agreementTermText(line.term); },
                     .mark = agreementTermMark,
                     .width = 24,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
    };
    return columns;
}

} // namespace kb
