// SPDX-License-Identifier: EUPL-1.2
#include "papers/dossierlines.h"

#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct DossierLinesWording
{
    Q_DECLARE_TR_FUNCTIONS(DossierPaper)
};

QList<PaperColumn> tiedColumns()
{
    return {{.heading = DossierLinesWording::tr("Code")},
            {.heading = DossierLinesWording::tr("Title")},
            {.heading = DossierLinesWording::tr("What it says")},
            {.heading = DossierLinesWording::tr("Status")},
            {.heading = DossierLinesWording::tr("Date"), .isWhole = true}};
}

/// What matters comes before how far it is.
PaperRow dossierRow(const DossierItem &item, DossierTold told)
{
    const bool hasNote = told != DossierTold::State;
    const bool hasState = told != DossierTold::Note;
    return {codeCell(item.code, item.uid), cellOf(item.title),
            cellOf(hasNote ? item.note.simplified() : QString(), Emphasis::Quiet),
            cellOf(hasState ? stateText(item) : QString(), Emphasis::Quiet),
            cellOf(hasState ? dateText(item.date) : QString(), Emphasis::Quiet)};
}

/// What is coming stands out; what was is there to look back on.
PaperParagraph dossierDayLine(const DossierDay &day)
{
    PaperParagraph line{{dateText(day.date), day.isPast ? Emphasis::None : Emphasis::Strong},
                        {QStringLiteral(" · %1 · ").arg(day.sort)}};
    line.append({day.what, Emphasis::None, day.uid.isNull() ? QUrl() : recordLink(day.uid)});
    return line;
}

} // namespace

DossierTold toldOfQuestions(Knowing knowing)
{
    return knowing == Knowing::Known ? DossierTold::Note : DossierTold::State;
}

QString headingWithCount(const QString &name, qsizetype count)
{
    return QStringLiteral("%1 (%2)").arg(name).arg(count);
}

PaperSection dossierList(const QString &heading, const QList<DossierItem> &items, DossierTold told,
                         qsizetype most)
{
    PaperSection section{.heading = heading};
    section.table.columns = tiedColumns();
    for (const DossierItem &item : items.first(std::min(items.size(), most)))
        section.table.rows.append(dossierRow(item, told));
    section.table = withoutSilentColumns(section.table);
    addRest(section, items.size(), most);
    return section;
}

void addDossierItems(Paper &paper, const QString &heading, const QList<DossierItem> &items, DossierTold told)
{
    if (!items.isEmpty())
        paper.sections.append(dossierList(headingWithCount(heading, items.size()), items, told));
}

void addDossierCounter(Paper &paper, Knowing knowing, const QList<DossierItem> &questions, DossierTold told,
                       qsizetype most)
{
    const QString heading = headingWithCount(knowingText(knowing), questions.size());
    if (questions.isEmpty())
        paper.sections.append({.heading = heading,
                               .paragraphs = {{{DossierLinesWording::tr("No question."), Emphasis::Quiet}}}});
    else
        paper.sections.append(dossierList(heading, questions, told, most));
}

void addDossierTimeline(Paper &paper, const DossierOverviewContent &content, QDate today)
{
    const DossierTimeline timeline = timelineOf(content, today);
    if (timeline.past.isEmpty() && timeline.coming.isEmpty() && timeline.earlier == 0)
        return;
    PaperSection section{.heading = DossierLinesWording::tr("Timeline"), .style = ParagraphStyle::List};
    if (timeline.earlier > 0)
        section.paragraphs.append(
            {{DossierLinesWording::tr("Earlier: %1").arg(timeline.earlier), Emphasis::Quiet}});
    for (const DossierDay &day : timeline.past)
        section.paragraphs.append(dossierDayLine(day));
    section.paragraphs.append(
        {{DossierLinesWording::tr("Today, %1").arg(dateText(today)), Emphasis::Strong}});
    for (const DossierDay &day : timeline.coming.first(std::min(timeline.coming.size(), LongestList)))
        section.paragraphs.append(dossierDayLine(day));
    addRest(section, timeline.coming.size());
    paper.sections.append(section);
}

void addDossierUses(Paper &paper, const DossierOverviewContent &content)
{
    addDossierItems(paper, DossierLinesWording::tr("Used in policy"), content.of(Kind::UseRecord),
                    DossierTold::All);
}

} // namespace kb
