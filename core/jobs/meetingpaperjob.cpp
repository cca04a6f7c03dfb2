// SPDX-License-Identifier: EUPL-1.2
#include "jobs/meetingpaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/announcedevent.h"
#include "jobs/eventparts.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"
#include "jobs/papersettings.h"
#include "model/eventtimes.h"
#include "model/exploration.h"
#include "model/personname.h"
#include "model/unit.h"

#include <QCollator>

namespace kb {

namespace {

using Lines = QHash<Uid, Headline>;

/// Everything that the parts of an event refer to.
Result<Lines> namesFor(Bank &bank, const Event &event, const EventParts &parts)
{
    QList<Uid> records{event.organiser, event.exploration};
    for (const AgendaItem &item : parts.agenda)
        records << item.speaker << item.about;
    for (const Participant &participant : parts.participants)
        records << participant.person;
    records.removeAll(Uid());
    return headlines(bank.context().db, records);
}

/// Those of a part, and the study that it is about.
QStringList documentsOf(const AgendaItem &item, const Lines &lines)
{
    const Headline about = lines.value(item.about);
    return about.kind == Kind::Study ? item.documents + QStringList(nameOf(about)) : item.documents;
}

QList<PaperAgendaItem> agendaOf(const Event &event, const QList<AgendaItem> &agenda, const Lines &lines)
{
    const ProgrammeTimes times = programmeTimes(event, agenda);
    QList<PaperAgendaItem> parts;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        const AgendaItem &item = agenda[i];
        const QString speaker = item.speaker.isNull() ? item.speakerName : lines.value(item.speaker).title;
        const QString about = item.about.isNull() ? QString() : nameOf(lines.value(item.about));
        parts.append({.item = item,
                      .begins = times.begins[i],
                      .speaker = printedName(speaker),
                      .about = about,
                      .documents = documentsOf(item, lines),
                      .named = namedRecords({lines.value(item.about)})});
    }
    return parts;
}

/// Sorted on the family name, of who is no person of the bank as far as it can be told.
Result<QList<PaperParticipant>> participantsOf(Bank &bank, const QList<Participant> &participants,
                                               const Lines &lines)
{
    QList<PaperParticipant> people;
    for (const Participant &participant : participants) {
        const bool isPerson = !participant.person.isNull();
        const auto person =
            isPerson ? bank.records<Person>().get(participant.person) : Result<Person>(Person());
        if (!person && person.error().code != Error::Code::NotFound)
            return person.error();
        const QString written = isPerson ? lines.value(participant.person).title : participant.name;
        const QString name = printedName(written);
        const bool isFunction = name != written; // stands by its first word
        const QString family = person && isPerson ? person->family : isFunction ? name : familyIn(name);
        people.append({participant, name, family + u' ' + name});
    }
    std::ranges::stable_sort(people, QCollator(), &PaperParticipant::sortName);
    return people;
}

/// What a meeting is to answer.
struct WhatIsAsked
{
    QStringList questions;
    QList<NamedRecord> named; ///< by these, and its exploration
};

WhatIsAsked askedByProgramme(const QList<AgendaItem> &agenda, const Lines &lines)
{
    WhatIsAsked asked;
    for (const AgendaItem &item : agenda) {
        const Headline about = lines.value(item.about);
        if (about.kind != Kind::KnowledgeQuestion)
            continue;
        asked.questions.append(about.title);
        asked.named += namedRecords({about});
    }
    asked.questions.removeDuplicates();
    return asked;
}

/// The question of its exploration, or else those of its programme.
Result<WhatIsAsked> whatIsAskedOf(Bank &bank, const Event &event, const QList<AgendaItem> &agenda,
                                  const Lines &lines)
{
    const auto exploration = event.exploration.isNull() ? Result<Exploration>(Exploration())
                                                        : bank.records<Exploration>().get(event.exploration);
    if (!exploration && exploration.error().code != Error::Code::NotFound)
        return exploration.error();
    WhatIsAsked asked = exploration && !exploration->centralQuestion.isEmpty()
                            ? WhatIsAsked{{exploration->centralQuestion}, {}}
                            : askedByProgramme(agenda, lines);
    asked.named += namedRecords({lines.value(event.exploration)});
    return asked;
}

Result<QList<PaperInsight>> insightsOf(Bank &bank, const QList<Insight> &insights)
{
    QList<PaperInsight> papers;
    for (const Insight &insight : insights) {
        const auto about = bank.links().from(insight.uid, LinkType::About);
        const auto lines = about ? linesOf(bank.context().db, *about) : about.error();
        if (!lines)
            return lines.error();
        PaperInsight paper{insight.text, printedName(insight.byWhom), {}, *about, namedRecords(*lines)};
        for (const Headline &line : *lines)
            paper.links.append(line.code);
        papers.append(paper);
    }
    return papers;
}

/// Where people reply to: the mailbox of the unit that organises, or else of the one that owns the event.
Result<QString> mailboxOf(Bank &bank, const Event &event)
{
    for (const Uid &unit : {event.organiser, event.ownerUnit}) {
        const auto found = bank.records<Unit>().get(unit);
        if (!found && found.error().code != Error::Code::NotFound)
            return found.error();
        if (found && !found->mailbox.isEmpty())
            return found->mailbox;
    }
    return QString();
}

/// What was agreed on there.
Result<QList<Task>> agreedTasks(Bank &bank, const Uid &event)
{
    auto tasks = tasksOf(bank, event);
    if (tasks)
        tasks->removeIf([](const Task &task) { return task.origin != TaskOrigin::Afspraak; });
    return tasks;
}

/// As strictly shared as the event itself.
Result<doc::Info> meetingInfo(Bank &bank, const Event &event, Language language)
{
    auto info = paperInfoOf(bank, event.ownerUnit, language);
    if (info)
        info->shareLevel = event.shareLevel;
    return info;
}

/// An event with what hangs on it, and the names of all that these refer to.
struct WholeEvent
{
    Event event;
    EventParts parts;
    Lines lines;
};

Result<WholeEvent> wholeEvent(Bank &bank, const Uid &uid)
{
    const auto event = bank.records<Event>().get(uid);
    if (!event)
        return event.error();
    const auto parts = partsOf(bank, uid);
    const auto lines = parts ? namesFor(bank, *event, *parts) : parts.error();
    return lines ? Result<WholeEvent>({*event, *parts, *lines}) : lines.error();
}

} // namespace

Result<MeetingContent> meetingContent(Bank &bank, const Uid &uid, Language language)
{
    const auto whole = wholeEvent(bank, uid);
    if (!whole)
        return whole.error();
    const auto &[event, parts, lines] = *whole;
    const auto info = meetingInfo(bank, event, language);
    const auto alsoBy = linkedTitles(bank.context().db, uid, LinkType::CoOrganiser);
    const auto mailbox = mailboxOf(bank, event);
    const auto before = announcedBefore(bank, event);
    const auto asked = whatIsAskedOf(bank, event, parts.agenda, lines);
    const auto participants = participantsOf(bank, parts.participants, lines);
    const auto insights = insightsOf(bank, parts.insights);
    const auto actions = agreedTasks(bank, uid);
    const auto settings = paperSettings(bank);
    if (const Error *error =
            firstError(info, alsoBy, mailbox, before, asked, participants, insights, actions, settings))
        return *error;
    return MeetingContent{.info = *info,
                          .event = event,
                          .organiser = lines.value(event.organiser).title,
                          .alsoBy = *alsoBy,
                          .mailbox = *mailbox,
                          .before = *before,
                          .exploration = lines.value(event.exploration).title,
                          .questions = asked->questions,
                          .invitesFor = asked->named,
                          .agenda = agendaOf(event, parts.agenda, lines),
                          .participants = *participants,
                          .insights = *insights,
                          .actions = *actions,
                          .emptyRows = settings->attendanceRows,
                          .isDestroyed = settings->attendanceIsDestroyed};
}

} // namespace kb
