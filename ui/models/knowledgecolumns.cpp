// SPDX-License-Identifier: EUPL-1.2
#include "models/knowledgecolumns.h"

#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

Mark directionMark(const FindingLine &finding)
{
    switch (finding.direction) {
    case FindingDirection::Werkt:
        return {Shape::Disc, Meaning::Accent};
    case FindingDirection::WerktDeels:
        return {Shape::HalfDisc, Meaning::Accent};
    case FindingDirection::WerktNiet:
        return {Shape::Ring, Meaning::Plain};
    case FindingDirection::Averechts:
        return {Shape::Cross, Meaning::Danger};
    case FindingDirection::Onbekend:
        break;
    }
    return {};
}

} // namespace

std::span<const Column<FindingLine>> findingColumns()
{
    static constexpr std::array columns{
        Column<FindingLine>{.key = "approach",
                            .title = QT_TRANSLATE_NOOP("Columns", "Approach"),
                            .value = [](const FindingLine &line) -> QVariant { return line.approachText; },
                            .tooltip = [](const FindingLine &line) { return line.approachText; },
                            .width = 22},
        Column<FindingLine>{
            .key = "direction",
            .title = QT_TRANSLATE_NOOP("Columns", "Does it work?"),
            .value = [](const FindingLine &line) -> QVariant { return label(line.direction); },
            .mark = directionMark,
            .width = 19,
            .cut = Cut::RatherLeftOut},
        Column<FindingLine>{.key = "strength",
                            .title = QT_TRANSLATE_NOOP("Columns", "Strength"),
                            .value = [](const FindingLine &line) -> QVariant { return line.strength; },
                            .explanation = QT_TRANSLATE_NOOP(
                                "Columns", "How strong the evidence is, from 1 to 5; 0 is not applicable"),
                            .width = 9,
                            .align = Align::End},
        Column<FindingLine>{.key = "statement",
                            .title = QT_TRANSLATE_NOOP("Columns", "Finding"),
                            .value = [](const FindingLine &line) -> QVariant { return line.statement; },
                            .tooltip = [](const FindingLine &line) { return line.statement; },
                            .width = 0},
        Column<FindingLine>{.key = "page",
                            .title = QT_TRANSLATE_NOOP("Columns", "Page"),
                            .value = [](const FindingLine &line) -> QVariant { return line.page; },
                            .width = 8},
    };
    return columns;
}

std::span<const Column<UseLine>> useColumns()
{
    static constexpr std::array columns{
        Column<UseLine>{.key = "date",
                        .title = QT_TRANSLATE_NOOP("Columns", "Date"),
                        .value = [](const UseLine &use) -> QVariant { return dateText(use.date); },
                        .tooltip = [](const UseLine &use) { return exactDateText(use.date); },
                        .width = 13},
        Column<UseLine>{.key = "in",
                        .title = QT_TRANSLATE_NOOP("Columns", "Used in"),
                        .value = [](const UseLine &use) -> QVariant { return label(use.usedIn); },
                        .width = 21,
                        .cut = Cut::RatherLeftOut},
        Column<UseLine>{.key = "reference",
                        .title = QT_TRANSLATE_NOOP("Columns", "Reference"),
                        .value = [](const UseLine &use) -> QVariant { return use.reference; },
                        .tooltip = [](const UseLine &use) { return use.reference; },
                        .width = 0},
        Column<UseLine>{.key = "dossier",
                        .title = QT_TRANSLATE_NOOP("Columns", "Dossier"),
                        .value = [](const UseLine &use) -> QVariant { return use.dossierText; },
                        .tooltip = [](const UseLine &use) { return use.dossierText; },
                        .width = 18},
        Column<UseLine>{.key = "unit",
                        .title = QT_TRANSLATE_NOOP("Columns", "Used by"),
                        .value = [](const UseLine &use) -> QVariant { return use.unitText; },
                        .width = 12},
        Column<UseLine>{.key = "how",
                        .title = QT_TRANSLATE_NOOP("Columns", "How"),
                        .value = [](const UseLine &use) -> QVariant { return label(use.how); },
                        .width = 16,
                        .cut = Cut::RatherLeftOut},
    };
    return columns;
}

} // namespace kb
