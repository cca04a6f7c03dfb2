// SPDX-License-Identifier: EUPL-1.2
#include "models/approachcolumns.h"

#include "models/ownermark.h"
#include "report/effectwords.h"
#include "report/labels.h"

#include <algorithm>

namespace kb {

namespace {

QString approachTip(const ApproachLine &approach)
{
    return QStringLiteral("%1 · %2").arg(approach.refcode, ownerText(approach));
}

QString verdictTip(const ApproachLine &approach)
{
    return QCoreApplication::translate("Columns", "This verdict counts the findings that are strong enough: "
                                                  "%1 of %2. Always read the studies.")
        .arg(approach.judged.counting)
        .arg(approach.findings.size());
}

Mark verdictMark(const ApproachLine &approach)
{
    switch (approach.judged.verdict) {
    case ApproachVerdict::WerktWaarschijnlijk:
        return {Shape::Disc, Meaning::Accent};
    case ApproachVerdict::WerktSoms:
    case ApproachVerdict::AanwijzingDatHetWerkt:
        return {Shape::HalfDisc, Meaning::Accent};
    case ApproachVerdict::Wisselend:
        return {Shape::Diamond, Meaning::Plain};
    case ApproachVerdict::WerktWaarschijnlijkNiet:
    case ApproachVerdict::AanwijzingDatHetNietWerkt:
        return {Shape::Cross, Meaning::Plain};
    case ApproachVerdict::TeWeinigBekend:
        break;
    }
    return {Shape::Ring, Meaning::Quiet};
}

Fill fillOf(FindingDirection direction)
{
    switch (direction) {
    case FindingDirection::WerktDeels:
        return Fill::Half;
    case FindingDirection::WerktNiet:
        return Fill::Empty;
    case FindingDirection::Averechts:
        return Fill::Struck;
    case FindingDirection::Onbekend:
        return Fill::Dotted;
    case FindingDirection::Werkt:
        break;
    }
    return Fill::Full;
}

} // namespace

Bar effectsBar(const QList<Finding> &findings)
{
    Bar bar;
    for (const Finding &finding : findings)
        bar.parts.append({std::max(finding.strength, 1), fillOf(finding.direction), effectText(finding)});
    return bar;
}

std::span<const Column<ApproachLine>> approachColumns(ListOf records)
{
    using Line = ApproachLine;
    static constexpr std::array columns{
        Column<Line>{.key = "name",
                     .title = QT_TRANSLATE_NOOP("Columns", "Approach"),
                     .value = [](const Line &line) -> QVariant { return line.nameNl; },
                     .tooltip = approachTip,
                     .mark = [](const Line &line) { return ownerMark(line); },
                     .width = 0},
        Column<Line>{.key = "effects",
                     .title = QT_TRANSLATE_NOOP("Columns", "Works / partly / not"),
                     .value = [](const Line &line) -> QVariant { return effectsText(line.findings); },
                     .tooltip = [](const Line &line) { return effectsSentence(line.findings); },
                     .bar = [](const Line &line) { return effectsBar(line.findings); },
                     .explanation = QT_TRANSLATE_NOOP(
                         "Columns",
                         "Each finding is a part of the bar, longer where its evidence is stronger: "
                         "full works, half works partly, empty does not, struck out backfires, dotted is "
                         "not known"),
                     .width = 29,
                     .sorting = Sorting::No},
        Column<Line>{.key = "findings",
                     .title = QT_TRANSLATE_NOOP("Columns", "n"),
                     .value = [](const Line &line) -> QVariant { return line.findings.size(); },
                     .explanation = QT_TRANSLATE_NOOP(
                         "Columns", "Findings of studies that were not withdrawn or replaced"),
                     .width = 6,
                     .align = Align::End},
        Column<Line>{.key = "verdict",
                     .title = QT_TRANSLATE_NOOP("Columns", "Verdict"),
                     .value = [](const Line &line) -> QVariant { return label(line.judged.verdict); },
                     .tooltip = verdictTip,
                     .mark = verdictMark,
                     .width = 30,
                     .sorting = Sorting::No,
                     .cut = Cut::Never}, // "works probably" and "works probably not" begin alike
        Column<Line>{
            .key = "units",
            .title = QT_TRANSLATE_NOOP("Columns", "Units"),
            .value = [](const Line &line) -> QVariant { return line.units.join(QStringLiteral(", ")); },
            .tooltip = [](const Line &line) { return line.units.join(QStringLiteral(", ")); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "Whose studies these are"),
            .width = 16,
            .sorting = Sorting::No},
        Column<Line>{.key = "kind",
                     .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
                     .value = [](const Line &line) -> QVariant { return label(line.kind); },
                     .width = 22,
                     .shown = Shown::OnRequest,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "code",
                     .title = QT_TRANSLATE_NOOP("Columns", "Code"),
                     .value = [](const Line &line) -> QVariant { return line.refcode; },
                     .width = 19,
                     .shown = Shown::OnRequest},
        Column<Line>{.key = "owner",
                     .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                     .value = [](const Line &line) -> QVariant { return line.ownerCode; },
                     .width = 9,
                     .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
