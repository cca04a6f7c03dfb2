// SPDX-License-Identifier: EUPL-1.2
#include "models/advicecolumns.h"

#include "model/advicesteps.h"
#include "models/codecolumn.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

/// The day of the decision; until it is there, that on which it is needed.
QDate decisionDay(const Advice &advice)
{
    return advice.outcomeOn.isValid() ? advice.outcomeOn : advice.decisionOn;
}

QString decisionTip(const AdviceLine &advice)
{
    if (advice.outcomeOn.isValid())
        return columnText(QT_TRANSLATE_NOOP("Columns", "Decided on %1")).arg(exactDateText(advice.outcomeOn));
    if (advice.decisionOn.isValid())
        return columnText(QT_TRANSLATE_NOOP("Columns", "Needed on %1")).arg(exactDateText(advice.decisionOn));
    return {};
}

} // namespace

QString addresseeText(const Advice &advice)
{
    if (!advice.addressee.isEmpty())
        return advice.addressee;
    QStringList names;
    for (const Addressee kind : advice.addresseeKind)
        names.append(label(kind));
    return names.join(QStringLiteral(", "));
}

Mark adviceMark(AdviceStatus status)
{
    switch (status) {
    case AdviceStatus::Concept:
        return {Shape::Ring, Meaning::Quiet};
    case AdviceStatus::Afstemming:
        return {Shape::HalfDisc, Meaning::Plain};
    case AdviceStatus::Aangeboden:
        return {Shape::Disc, Meaning::Accent};
    case AdviceStatus::Overgenomen:
    case AdviceStatus::Opgevolgd:
        return {Shape::Tick, Meaning::Plain};
    case AdviceStatus::Deels:
        return {Shape::Diamond, Meaning::Plain};
    case AdviceStatus::Niet:
        return {Shape::Cross, Meaning::Plain};
    case AdviceStatus::Ingetrokken:
        return {Shape::Bar, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

std::span<const Column<AdviceLine>> adviceColumns(ListOf records)
{
    static constexpr std::array columns{
        CodeColumn<AdviceLine>,
        Column<AdviceLine>{.key = "title",
                           .title = QT_TRANSLATE_NOOP("Columns", "Title"),
                           .value = [](const AdviceLine &advice) -> QVariant { return advice.title; },
                           .tooltip = [](const AdviceLine &advice) { return advice.title; },
                           .width = 0},
        Column<AdviceLine>{
            .key = "to",
            .title = QT_TRANSLATE_NOOP("Columns", "To"),
            .value = [](const AdviceLine &advice) -> QVariant { return addresseeText(advice); },
            .tooltip = [](const AdviceLine &advice) { return addresseeText(advice); },
            .width = 20},
        Column<AdviceLine>{.key = "status",
                           .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                           .value = [](const AdviceLine &advice) -> QVariant { return label(advice.status); },
                           .mark = [](const AdviceLine &advice) { return adviceMark(advice.status); },
                           .width = 20,
                           .cut = Cut::RatherLeftOut},
        Column<AdviceLine>{
            .key = "decision",
            .title = QT_TRANSLATE_NOOP("Columns", "Decision"),
            .value = [](const AdviceLine &advice) -> QVariant { return dateText(decisionDay(advice)); },
            .day = [](const AdviceLine &advice) { return decisionDay(advice); },
            .tooltip = decisionTip,
            .explanation =
                QT_TRANSLATE_NOOP("Columns", "When it was decided or, until then, when a decision is needed"),
            .width = 11,
            .align = Align::End},
        Column<AdviceLine>{
            .key = "offered",
            .title = QT_TRANSLATE_NOOP("Columns", "Offered"),
            .value = [](const AdviceLine &advice) -> QVariant { return dateText(advice.offeredOn); },
            .day = [](const AdviceLine &advice) { return advice.offeredOn; },
            .tooltip = [](const AdviceLine &advice) { return exactDateText(advice.offeredOn); },
            .width = 11,
            .align = Align::End,
            .shown = Shown::OnRequest},
        Column<AdviceLine>{.key = "owner",
                           .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                           .value = [](const AdviceLine &advice) -> QVariant { return advice.ownerCode; },
                           .width = 9,
                           .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
