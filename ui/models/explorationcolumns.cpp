// SPDX-License-Identifier: EUPL-1.2
#include "models/explorationcolumns.h"

#include "models/codecolumn.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

Mark explorationMark(ExplorationStatus status)
{
    switch (status) {
    case ExplorationStatus::Opzet:
        return {Shape::Ring, Meaning::Quiet};
    case ExplorationStatus::Lopend:
        return {Shape::HalfDisc, Meaning::Accent};
    case ExplorationStatus::Afgerond:
        return {Shape::Tick, Meaning::Quiet};
    case ExplorationStatus::Gestopt:
        return {Shape::Cross, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

/// Nothing rather than a nought: what is there stands out.
QVariant countOrNothing(int count)
{
    return count == 0 ? QVariant(QString()) : QVariant(count);
}

} // namespace

std::span<const Column<ExplorationLine>> explorationColumns(ListOf records)
{
    using Line = ExplorationLine;
    static constexpr std::array columns{
        CodeColumn<Line>,
        Column<Line>{.key = "title",
                     .title = QT_TRANSLATE_NOOP("Columns", "Title"),
                     .value = [](const Line &line) -> QVariant { return line.title; },
                     .tooltip = [](const Line &line) { return line.centralQuestion; },
                     .width = 0},
        Column<Line>{.key = "status",
                     .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                     .value = [](const Line &line) -> QVariant { return label(line.status); },
                     .mark = [](const Line &line) { return explorationMark(line.status); },
                     .width = 15,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "horizon",
                     .title = QT_TRANSLATE_NOOP("Columns", "Agenda"),
                     .value = [](const Line &line) -> QVariant { return label(line.agendaHorizon); },
                     .width = 12,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "until",
                     .title = QT_TRANSLATE_NOOP("Columns", "Until"),
                     .value = [](const Line &line) -> QVariant { return dateText(line.toDate); },
                     .day = [](const Line &line) { return line.toDate; },
                     .tooltip = [](const Line &line) { return exactDateText(line.toDate); },
                     .width = 12,
                     .align = Align::End},
        Column<Line>{.key = "events",
                     .title = QT_TRANSLATE_NOOP("Columns", "Events"),
                     .value = [](const Line &line) -> QVariant { return countOrNothing(line.events); },
                     .width = 9,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "parts",
                     .title = QT_TRANSLATE_NOOP("Columns", "Parts"),
                     .value = [](const Line &line) -> QVariant { return countOrNothing(line.parts); },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "Studies, signals, questions and projects"),
                     .width = 9,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "advices",
                     .title = QT_TRANSLATE_NOOP("Columns", "Advice"),
                     .value = [](const Line &line) -> QVariant { return countOrNothing(line.advices); },
                     .width = 9,
                     .align = Align::End,
                     .sorting = Sorting::No},
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
