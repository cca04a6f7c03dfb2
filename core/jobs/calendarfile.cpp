// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarfile.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "jobs/eventparts.h"
#include "model/eventtimes.h"
#include "store/sqlfile.h"

#include <QTimeZone>

namespace kb {

namespace {

QString calendarLocation(const Event &event)
{
    QStringList parts{event.place, event.room};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString calendarDescription(const Event &event, const QList<AgendaItem> &agenda)
{
    const ProgrammeTimes times = programmeTimes(event, agenda);
    QStringList lines;
    if (!event.goal.isEmpty())
        lines << event.goal << QString();
    for (qsizetype i = 0; i < agenda.size(); ++i)
        lines << times.begins[i].time().toString(QStringLiteral("HH:mm ")) + agenda[i].title;
    return lines.join(u'\n').trimmed();
}

CalendarState calendarState(EventStatus status)
{
    switch (status) {
    case EventStatus::Idee:
    case EventStatus::Voorbereiding:
    case EventStatus::Uitgenodigd:
        return CalendarState::Tentative;
    case EventStatus::Verplaatst:
    case EventStatus::Geannuleerd:
        return CalendarState::Cancelled;
    case EventStatus::Bevestigd:
    case EventStatus::Gehouden:
    case EventStatus::Verslag:
    case EventStatus::Afgesloten:
        break;
    }
    return CalendarState::Confirmed;
}

QDateTime startOf(QDate day, const Event &event)
{
    return QDateTime(day, QTime(0, 0), zoneNamed(event.timezone)).toUTC();
}

/// A calendar counts whole days, up to the one after the last.
QDateTime calendarEnd(const Event &event)
{
    const bool isOfDays = event.allDay && event.start.isValid();
    return isOfDays ? startOf(lastDay(event).addDays(1), event) : event.end;
}

CalendarEvent calendarEventOf(const Event &event, const QList<AgendaItem> &agenda)
{
    return {.uid = textOf(event.uid),
            .summary = event.title,
            .description = calendarDescription(event, agenda),
            .location = calendarLocation(event),
            .url = event.onlineLink,
            .start = event.start,
            .end = calendarEnd(event),
            .allDay = event.allDay,
            .timezone = event.timezone,
            .state = calendarState(event.status),
            .sequence = event.facts.revision};
}

std::optional<PlaceKind> placeKindOf(const CalendarEvent &entry)
{
    if (entry.location.isEmpty())
        return entry.url.isEmpty() ? std::nullopt : std::optional(PlaceKind::Online);
    return entry.url.isEmpty() ? PlaceKind::OpLocatie : PlaceKind::Hybride;
}

EventStatus statusOf(CalendarState state)
{
    return state == CalendarState::Confirmed   ? EventStatus::Bevestigd
           : state == CalendarState::Cancelled ? EventStatus::Geannuleerd
                                               : EventStatus::Voorbereiding;
}

/// On these whole days. A calendar knows no more of them, so the times of one that is on them already stay.
Event onDaysOf(Event event, const CalendarEvent &entry)
{
    Event asked;
    asked.start = entry.start;
    asked.end = entry.end;
    if (!entry.timezone.isEmpty())
        asked.timezone = entry.timezone;
    const bool isThere = event.allDay && event.start.isValid() && firstDay(event) == firstDay(asked) &&
                         lastDay(event) == lastDay(asked);
    if (isThere)
        return event;
    event.allDay = true;
    event.start = startOf(firstDay(asked), event);
    event.end = startOf(lastDay(asked).addDays(1), event);
    return event;
}

/// The event with what the calendar knows of it.
Event withEntry(Event event, const CalendarEvent &entry)
{
    if (!entry.summary.isEmpty())
        event.title = entry.summary;
    if (!entry.timezone.isEmpty())
        event.timezone = entry.timezone;
    if (entry.allDay && entry.start.isValid()) {
        event = onDaysOf(event, entry);
    } else {
        event.start = entry.start;
        event.end = entry.end;
        event.allDay = entry.allDay;
    }
    if (entry.location != calendarLocation(event)) {
        event.place = entry.location;
        event.room.clear();
    }
    if (!entry.url.isEmpty())
        event.onlineLink = entry.url;
    return event;
}

Event newEvent(Bank &bank, const CalendarEvent &entry)
{
    Event event;
    event.title = entry.location.isEmpty() ? entry.uid : entry.location; // where there is no summary
    event = withEntry(event, entry);
    event.goal = entry.description;
    event.placeKind = placeKindOf(entry);
    event.status = statusOf(entry.state);
    event.externalId = entry.uid;
    event.origin = Origin::Import;
    event.ownerUnit = event.organiser = bank.identity().unit;
    return event;
}

Result<QHash<QString, Uid>> knownElsewhere(Bank &bank)
{
    QHash<QString, Uid> known;
    const auto read = bank.context().db.forEach(sqlFile("event/external_ids"), [&](Row row) {
        const auto code = row.next<QString>();
        known.insert(code, row.next<Uid>());
    });
    if (!read)
        return read.error();
    return known;
}

/// Null for one that is not here.
Result<Event> knownEvent(Bank &bank, const CalendarEvent &entry, const QHash<QString, Uid> &elsewhere)
{
    const Uid uid = elsewhere.value(entry.uid, Uid(entry.uid));
    if (uid.isNull())
        return Event();
    const auto event = bank.records<Event>().get(uid);
    if (!event && event.error().code != Error::Code::NotFound)
        return event.error();
    return event && !event->facts.deleted ? *event : Event();
}

} // namespace

Result<QByteArray> calendarFileOf(Bank &bank, const QList<qint64> &events)
{
    const auto records = bank.records<Event>().rows(events);
    if (!records)
        return records.error();
    QList<CalendarEvent> entries;
    for (const Event &event : *records) {
        const auto parts = partsOf(bank, event.uid);
        if (!parts)
            return parts.error();
        entries.append(calendarEventOf(event, parts->agenda));
    }
    return writeCalendar(entries, bank.now());
}

Result<QList<PlannedEvent>> planCalendarImport(Bank &bank, const CalendarFile &file)
{
    const auto elsewhere = knownElsewhere(bank);
    if (!elsewhere)
        return elsewhere.error();
    Owners owners(bank);
    QList<PlannedEvent> plan;
    QSet<QString> seen; // one that comes again is told once
    for (const CalendarEvent &entry : file.events) {
        if (!entry.uid.isEmpty() && seen.contains(entry.uid))
            continue;
        seen.insert(entry.uid);
        const auto known = knownEvent(bank, entry, *elsewhere);
        if (!known)
            return known.error();
        if (known->uid.isNull()) {
            plan.append({CalendarAction::New, newEvent(bank, entry), {}, entry.isRepeated});
            continue;
        }
        const Event changed = withEntry(*known, entry);
        const bool isSame = changed == *known;
        const CalendarAction action = isSame                     ? CalendarAction::Same
                                      : owners.of(*known).isOurs ? CalendarAction::Changed
                                                                 : CalendarAction::Foreign;
        plan.append({action, changed, *known, entry.isRepeated});
    }
    return plan;
}

Result<> applyCalendarImport(Bank &bank, const QList<PlannedEvent> &plan, const QString &fileName)
{
    const StepLabel label{.act = QStringLiteral("import"), .kind = Kind::Event, .subject = fileName};
    return bank.write(label, [&](Write &write) -> Result<> {
        write.takeAsTheyAre();
        const Records<Event> events = bank.records<Event>();
        for (const PlannedEvent &planned : plan) {
            Result<> done;
            if (planned.action == CalendarAction::New) {
                const auto made = events.insert(write, planned.event);
                done = made ? Result<>() : Result<>(made.error());
            } else if (planned.action == CalendarAction::Changed) {
                done = events.update(write, planned.event, planned.shown);
            }
            if (!done)
                return done;
        }
        write.label().count = countOf(plan, CalendarAction::New) + countOf(plan, CalendarAction::Changed);
        return {};
    });
}

int countOf(const QList<PlannedEvent> &plan, CalendarAction action)
{
    return int(std::ranges::count(plan, action, &PlannedEvent::action));
}

} // namespace kb
