// SPDX-License-Identifier: EUPL-1.2
#include "papers/explorationpaper.h"

#include "bank/bank.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "report/dossieroverview.h"
#include "report/labels.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ExplorationPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(ExplorationPaper)
};

QString spanText(const Exploration &exploration)
{
    if (!exploration.fromDate.isValid() && !exploration.toDate.isValid())
        return {};
    return QStringLiteral("%1 – %2").arg(dateText(exploration.fromDate), dateText(exploration.toDate));
}

/// Of a project also how far it is and until when it runs.
QString timelineSort(const ExplorationItem &item)
{
    QStringList words{kindLabel(item.line.kind)};
    if (item.line.kind == Kind::ResearchProject)
        words.append(stateText(item.line.kind, item.state).toLower());
    if (!item.until.isEmpty())
        words.append(ExplorationPaperWording::tr("until %1").arg(dateText(PartialDate{item.until})));
    return words.join(QStringLiteral(", "));
}

QList<PaperColumn> timelineColumns()
{
    return {{.heading = ExplorationPaperWording::tr("Date"), .isWhole = true},
            {.heading = ExplorationPaperWording::tr("Kind")},
            {.heading = ExplorationPaperWording::tr("Code")},
            {.heading = ExplorationPaperWording::tr("Title")}};
}

PaperRow timelineRow(const ExplorationItem &item)
{
    const QString date = dateText(PartialDate{item.date});
    return {cellOf(date.isEmpty() ? ExplorationPaperWording::tr("without a date") : date, Emphasis::Quiet),
            cellOf(timelineSort(item), Emphasis::Quiet), codeCell(item.line.code, item.line.uid),
            cellOf(item.line.title)};
}

void addTimeline(Paper &paper, Bank &bank, const Uid &exploration)
{
    const auto items = ExplorationList(bank).timeline(exploration);
    if (!items || items->isEmpty())
        return;
    PaperSection section{.heading = ExplorationPaperWording::tr("Over time")};
    section.table.columns = timelineColumns();
    for (const ExplorationItem &item : *items)
        section.table.rows.append(timelineRow(item));
    paper.sections.append(section);
}

} // namespace

Paper explorationPaper(Bank &bank, const ExplorationLine &exploration)
{
    Paper paper;
    paper.place = placeLine(
        {ExplorationPaperWording::tr("%1 · Exploration").arg(exploration.refcode), exampleNote(exploration)});
    paper.title = exploration.title;
    paper.facts = factsLine({label(exploration.status), label(exploration.agendaHorizon),
                             spanText(exploration), ownerSentence(exploration.ownerCode)});
    addText(paper, ExplorationPaperWording::tr("Central question"), exploration.centralQuestion);
    addText(paper, ExplorationPaperWording::tr("Results in short"), exploration.resultSummary);
    addText(paper, ExplorationPaperWording::tr("In and out of scope"), exploration.scope);
    addTimeline(paper, bank, exploration.uid);
    addNames(paper, bank, ExplorationPaperWording::tr("Units that take part"), exploration.uid,
             LinkType::CoUnit);
    addNames(paper, bank, ExplorationPaperWording::tr("Concepts"), exploration.uid, LinkType::Concept);
    return paper;
}

Paper explorationTimeline(Bank &bank, const Uid &exploration)
{
    Paper paper;
    paper.title = ExplorationPaperWording::tr("Over time");
    addTimeline(paper, bank, exploration);
    for (PaperSection &section : paper.sections)
        section.heading.clear(); // it is the title of this page
    if (paper.sections.isEmpty())
        paper.facts = factsLine({ExplorationPaperWording::tr(
            "Nothing belongs to this exploration yet. Add it on the page “What belongs to it”.")});
    return paper;
}

} // namespace kb
