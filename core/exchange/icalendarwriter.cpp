// SPDX-License-Identifier: EUPL-1.2
#include "exchange/icalendar.h"
#include "exchange/icalendarparts.h"

#include <QSet>
#include <QTimeZone>

namespace kb {

namespace {

constexpr char Maker[] = "-//Kennisbank//Kennisbank//NL";
const QString UsualZone = QStringLiteral("Europe/Amsterdam");

QString zoneFor(const CalendarEvent &event)
{
    return event.timezone.isEmpty() ? UsualZone : event.timezone;
}

/// The instant as the clock on the wall says it there.
icaltimetype timeThere(const QDateTime &instant, const CalendarEvent &event)
{
    const QDateTime there = instant.toTimeZone(QTimeZone(zoneFor(event).toUtf8()));
    const QString form = event.allDay ? QStringLiteral("yyyyMMdd") : QStringLiteral("yyyyMMdd'T'HHmmss");
    return icaltime_from_string(there.toString(form).toLatin1().constData());
}

icaltimetype timeInUtc(const QDateTime &instant)
{
    return icaltime_from_string(
        instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1().constData());
}

void addTime(icalcomponent *component, icalproperty *property, const CalendarEvent &event)
{
    if (!event.allDay)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zoneFor(event).toUtf8().constData()));
    icalcomponent_add_property(component, property);
}

void addTimes(icalcomponent *component, const CalendarEvent &event)
{
    if (event.start.isValid())
        addTime(component, icalproperty_new_dtstart(timeThere(event.start, event)), event);
    if (event.end.isValid())
        addTime(component, icalproperty_new_dtend(timeThere(event.end, event)), event);
}

icalproperty_status statusOf(CalendarState state)
{
    return state == CalendarState::Confirmed   ? ICAL_STATUS_CONFIRMED
           : state == CalendarState::Cancelled ? ICAL_STATUS_CANCELLED
                                               : ICAL_STATUS_TENTATIVE;
}

icalcomponent *componentOf(const CalendarEvent &event, const QDateTime &stamp)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto addText = [&](icalproperty *(*make)(const char *), const QString &text) {
        if (!text.isEmpty())
            icalcomponent_add_property(component, make(text.toUtf8().constData()));
    };
    addText(icalproperty_new_uid, event.uid);
    icalcomponent_add_property(component, icalproperty_new_dtstamp(timeInUtc(stamp)));
    addTimes(component, event);
    addText(icalproperty_new_summary, event.summary);
    addText(icalproperty_new_location, event.location);
    addText(icalproperty_new_description, event.description);
    addText(icalproperty_new_url, event.url.toString(QUrl::FullyEncoded));
    if (event.state != CalendarState::None)
        icalcomponent_add_property(component, icalproperty_new_status(statusOf(event.state)));
    icalcomponent_add_property(component, icalproperty_new_sequence(event.sequence));
    return component;
}

/// The rules of a zone travel in the file, so that every program has the right hour.
void addZone(icalcomponent *calendar, const QString &name)
{
    const QByteArray latin = name.toUtf8();
    icaltimezone *zone = icaltimezone_get_builtin_timezone(latin.constData());
    if (!zone)
        return;
    icalcomponent *description = icalcomponent_new_clone(icaltimezone_get_component(zone));
    icalproperty *id = icalcomponent_get_first_property(description, ICAL_TZID_PROPERTY);
    if (id)
        icalproperty_set_tzid(id, latin.constData()); // without the library's own path before it
    icalcomponent_add_component(calendar, description);
}

} // namespace

QByteArray writeCalendar(const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    const OwnComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(Maker));
    QSet<QString> described;
    for (const CalendarEvent &event : events) {
        const QString zone = zoneFor(event);
        if (event.allDay || !event.start.isValid() || described.contains(zone))
            continue;
        described.insert(zone);
        addZone(calendar.get(), zone);
    }
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), componentOf(event, stamp));
    const OwnText text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace kb
