// SPDX-License-Identifier: EUPL-1.2
#include "papers/eventpaper.h"

#include "bank/bank.h"
#include "jobs/eventparts.h"
#include "model/eventtimes.h"
#include "models/eventcolumns.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "papers/writtengapsection.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr qsizetype MostNames = 40; ///< of participants in a preview

struct EventPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(EventPaper)
};

QString placeOf(const Event &event)
{
    QStringList parts{event.place, event.room};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString comingFact(const EventLine &event)
{
    return event.invited == 0
               ? QString()
               : EventPaperWording::tr("%1 of %2 attending").arg(event.coming).arg(event.invited);
}

void addProgramme(Paper &paper, const Event &event, const QList<AgendaItem> &agenda)
{
    PaperSection section{.heading = EventPaperWording::tr("Programme"), .style = ParagraphStyle::List};
    for (const QString &line : programmeLines(event, agenda))
        section.paragraphs.append({{line}});
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

void addParticipants(Paper &paper, Bank &bank, const QList<Participant> &participants)
{
    QList<Uid> people;
    for (const Participant &participant : participants.first(std::min(MostNames, participants.size())))
        people.append(participant.person);
    const auto lines = headlines(bank.context().db, people);
    QStringList names;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Participant &participant = participants[i];
        const QString name = lines ? lines->value(participant.person).title : QString();
        names.append(QStringLiteral("%1 (%2)").arg(name.isEmpty() ? participant.name : name,
                                                   label(participant.rsvp).toLower()));
    }
    if (participants.size() > MostNames)
        names.append(EventPaperWording::tr("and %n more", nullptr, int(participants.size() - MostNames)));
    addText(paper, EventPaperWording::tr("Participants"), names.join(QStringLiteral(", ")));
}

void addInsights(Paper &paper, const QList<Insight> &insights)
{
    PaperSection section{.heading = EventPaperWording::tr("Insights"), .style = ParagraphStyle::List};
    for (const Insight &insight : insights) {
        PaperParagraph paragraph{{insight.text}};
        if (!insight.byWhom.isEmpty())
            paragraph.append({QStringLiteral(" · ") + insight.byWhom, Emphasis::Quiet});
        section.paragraphs.append(paragraph);
    }
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

void addTasks(Paper &paper, Bank &bank, const Uid &event)
{
    const auto tasks = tasksOf(bank, event);
    if (!tasks)
        return;
    PaperSection section{.heading = EventPaperWording::tr("Event checklist"), .style = ParagraphStyle::List};
    for (const Task &task : *tasks) {
        const QStringList facts{dateText(task.due), task.who, label(task.status).toLower()};
        section.paragraphs.append({{task.what}, {QStringLiteral(" · ") + placeLine(facts), Emphasis::Quiet}});
    }
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

} // namespace

QStringList programmeLines(const Event &event, const QList<AgendaItem> &agenda)
{
    const ProgrammeTimes times = programmeTimes(event, agenda);
    QStringList lines;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        const QString begins =
            times.begins[i].isValid() ? times.begins[i].time().toString(QStringLiteral("HH:mm ")) : QString();
        lines.append(begins +
                     EventPaperWording::tr("%1 (%2 min)").arg(agenda[i].title).arg(agenda[i].minutes));
    }
    return lines;
}

Paper eventPaper(Bank &bank, const EventLine &event)
{
    Paper paper;
    paper.place = placeLine({event.refcode, eventKindLabel(event.kind), exampleNote(event)});
    paper.title = event.title;
    paper.facts = factsLine({exactEventTimeText(event), placeOf(event), label(event.status),
                             comingFact(event), ownerSentence(event.ownerCode)});
    addText(paper, EventPaperWording::tr("Why it is moved or cancelled"), event.statusReason);
    addText(paper, EventPaperWording::tr("Goal"), event.goal);
    if (const auto parts = partsOf(bank, event.uid)) {
        addProgramme(paper, event, parts->agenda);
        addParticipants(paper, bank, parts->participants);
        addText(paper, EventPaperWording::tr("Report"), event.report);
        addText(paper, EventPaperWording::tr("No outcome, because"), event.noOutcome);
        addInsights(paper, parts->insights);
    }
    addTasks(paper, bank, event.uid);
    addWrittenGaps(paper, bank, event.uid);
    addRecords(paper, bank, EventPaperWording::tr("Exploration"), {event.exploration});
    addNames(paper, bank, EventPaperWording::tr("Dossiers"), event.uid, LinkType::Dossier);
    addNames(paper, bank, EventPaperWording::tr("Concepts"), event.uid, LinkType::Concept);
    return paper;
}

} // namespace kb
