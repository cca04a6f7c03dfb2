// SPDX-License-Identifier: EUPL-1.2
#include "exchange/encoding.h"
#include "exchange/icalendar.h"
#include "exchange/icalendarparts.h"
#include "exchange/limits.h"

#include <QSet>
#include <QTimeZone>

namespace kb {

namespace {

constexpr qsizetype MostBytes = qsizetype(32) << 20;
constexpr qsizetype MostEvents = 20'000;
constexpr qsizetype MaxPartName = 80;
constexpr int DeepestCalendar = 20; ///< a reminder in an event in a calendar is three
const QByteArray OwnZone = QByteArrayLiteral("Europe/Amsterdam");

QString words(const char *text)
{
    return QString::fromUtf8(text).left(MaxField).trimmed();
}

QUrl calendarAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

/// The parts that have begun and not ended where the file stops, the outermost first; nothing when it goes
/// too deep: the library calls itself for every level, and a hostile file has a hundred thousand.
std::optional<QByteArrayList> partsLeftOpen(const QByteArray &text)
{
    QByteArrayList open;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArray line =
            text.sliced(at, (end < 0 ? text.size() : end) - at).left(MaxPartName).toUpper();
        if (line.startsWith("BEGIN:"))
            open.append(line.sliced(6).trimmed());
        else if (line.startsWith("END:") && !open.isEmpty())
            open.removeLast();
        if (open.size() > DeepestCalendar)
            return std::nullopt;
        at = end < 0 ? text.size() : end + 1;
    }
    return open;
}

/// The library gives nothing of a file that broke off, so what is open is ended.
QByteArray ended(const QByteArray &text, const QByteArrayList &open)
{
    QByteArray whole = text;
    for (auto part = open.crbegin(); part != open.crend(); ++part)
        whole += "\r\nEND:" + *part;
    return whole + "\r\n";
}

/// Whether there is a zone of that name. Qt takes any word for a rule without a shift, "Land" for one, so
/// what it does not list must differ from Greenwich in summer or in winter, or be a name of that time.
bool isZone(const QByteArray &name)
{
    static const QSet<QByteArray> listed = [] {
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(ids.begin(), ids.end());
    }();
    if (listed.contains(name))
        return true;
    const QTimeZone zone = name.isEmpty() ? QTimeZone() : QTimeZone(name);
    if (!zone.isValid())
        return false;
    const bool isGreenwich = name == "GMT" || name == "UTC" || name.startsWith("Etc/");
    return isGreenwich || zone.hasDaylightTime() ||
           zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) != 0;
}

/// Names of zones as programs write them: IANA's, IANA's after a path of their own, or those of Windows.
QByteArray zoneOf(const QByteArray &written)
{
    const QList<QByteArray> parts = written.split('/');
    for (qsizetype from = 0; from < parts.size(); ++from) {
        const QByteArray name = parts.mid(from).join('/');
        if (isZone(name))
            return name;
    }
    return QTimeZone::windowsIdToDefaultIanaId(written);
}

/// One moment of an event as the file says it.
struct WrittenTime
{
    QString text;
    QDateTime instant;
    QString timezone;
    QString unknownZone; ///< a name that nobody knows, the file neither
    bool isDay = false;
};

QDateTime instantOf(const icaltimetype &time, const QByteArray &zone, icaltimezone *described)
{
    const QDate day(time.year, time.month, time.day);
    const QTime clock = time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59));
    if (!day.isValid() || !clock.isValid())
        return {};
    if (icaltime_is_utc(time))
        return QDateTime(day, clock, Qt::UTC);
    if (zone.isEmpty() && described) // a zone that only the file knows
        return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, described), Qt::UTC);
    return QDateTime(day, clock, QTimeZone(zone.isEmpty() ? OwnZone : zone)).toUTC();
}

class CalendarReader
{
public:
    CalendarFile read(icalcomponent *top)
    {
        readLevel(top);
        return std::move(m_file);
    }

private:
    void readLevel(icalcomponent *component)
    {
        const icalcomponent_kind kind = icalcomponent_isa(component);
        if (kind == ICAL_VEVENT_COMPONENT)
            return readEvent(component);
        icalcomponent *calendarBefore = m_calendar;
        if (kind == ICAL_VCALENDAR_COMPONENT)
            beginCalendar(component);
        for (icalcompiter at = icalcomponent_begin_component(component, ICAL_ANY_COMPONENT);
             icalcompiter_deref(&at); icalcompiter_next(&at))
            readLevel(icalcompiter_deref(&at));
        m_calendar = calendarBefore;
    }

    void beginCalendar(icalcomponent *calendar)
    {
        m_calendar = calendar;
        for (icalproperty *property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY);
             property && m_file.name.isEmpty();
             property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
            if (qstricmp(icalproperty_get_x_name(property), "X-WR-CALNAME") == 0)
                m_file.name = textOfProperty(property);
        }
    }

    void readEvent(icalcomponent *component)
    {
        if (m_file.events.size() >= MostEvents) {
            m_file.isCutOff = true;
            return;
        }
        CalendarEvent event;
        readTexts(event, component);
        readTimes(event, component);
        m_file.events.append(event);
    }

    static icalproperty *first(icalcomponent *component, icalproperty_kind kind)
    {
        return icalcomponent_get_first_property(component, kind);
    }

    /// Of the kind of value that the property must have; a file may claim any other.
    static icalvalue *valueOf(icalproperty *property, icalvalue_kind kind)
    {
        icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
        return value && icalvalue_isa(value) == kind ? value : nullptr;
    }

    static QString textOfProperty(icalproperty *property)
    {
        if (const icalvalue *text = valueOf(property, ICAL_TEXT_VALUE))
            return words(icalvalue_get_text(text));
        icalvalue *other = property ? icalproperty_get_value(property) : nullptr;
        const OwnText written(other ? icalvalue_as_ical_string_r(other) : nullptr);
        return words(written.get());
    }

    static QString textOfProperty(icalcomponent *component, icalproperty_kind kind)
    {
        return textOfProperty(first(component, kind));
    }

    static void readTexts(CalendarEvent &event, icalcomponent *component)
    {
        event.uid = textOfProperty(component, ICAL_UID_PROPERTY);
        event.summary = textOfProperty(component, ICAL_SUMMARY_PROPERTY);
        event.description = textOfProperty(component, ICAL_DESCRIPTION_PROPERTY);
        event.location = textOfProperty(component, ICAL_LOCATION_PROPERTY);
        event.url = calendarAddress(textOfProperty(component, ICAL_URL_PROPERTY));
        if (const auto *sequence = valueOf(first(component, ICAL_SEQUENCE_PROPERTY), ICAL_INTEGER_VALUE))
            event.sequence = std::max(0, icalvalue_get_integer(sequence));
        if (const auto *status = valueOf(first(component, ICAL_STATUS_PROPERTY), ICAL_STATUS_VALUE))
            event.state = stateOf(icalvalue_get_status(status));
        event.isRepeated = first(component, ICAL_RRULE_PROPERTY) || first(component, ICAL_RDATE_PROPERTY);
    }

    static CalendarState stateOf(icalproperty_status status)
    {
        switch (status) {
        case ICAL_STATUS_TENTATIVE:
            return CalendarState::Tentative;
        case ICAL_STATUS_CONFIRMED:
            return CalendarState::Confirmed;
        case ICAL_STATUS_CANCELLED:
            return CalendarState::Cancelled;
        default:
            return CalendarState::None;
        }
    }

    void readTimes(CalendarEvent &event, icalcomponent *component) const
    {
        const WrittenTime start = timeOf(first(component, ICAL_DTSTART_PROPERTY));
        const WrittenTime end = timeOf(first(component, ICAL_DTEND_PROPERTY));
        event.startText = start.text;
        event.endText = end.text;
        event.start = start.instant;
        event.end = end.instant;
        event.allDay = start.isDay;
        event.timezone = start.timezone;
        event.unknownZone = start.unknownZone.isEmpty() ? end.unknownZone : start.unknownZone;
        const auto *duration = valueOf(first(component, ICAL_DURATION_PROPERTY), ICAL_DURATION_VALUE);
        if (event.start.isValid() && !event.end.isValid() && duration)
            event.end = event.start.addSecs(icaldurationtype_as_int(icalvalue_get_duration(duration)));
        if (event.start.isValid() && !event.end.isValid() && event.allDay)
            event.end = event.start.addDays(1);
        event.hasBadEnd = event.end.isValid() && event.end < event.start;
        if (event.end <= event.start)
            event.end = {};
    }

    WrittenTime timeOf(icalproperty *property) const
    {
        if (!property)
            return {};
        const icalvalue *value = icalproperty_get_value(property);
        const bool isTime =
            value && (icalvalue_isa(value) == ICAL_DATETIME_VALUE || icalvalue_isa(value) == ICAL_DATE_VALUE);
        if (!isTime)
            return {};
        const icaltimetype time = icalvalue_isa(value) == ICAL_DATE_VALUE ? icalvalue_get_date(value)
                                                                          : icalvalue_get_datetime(value);
        const OwnText text(icalvalue_as_ical_string_r(value));
        icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        const QByteArray name = parameter ? QByteArray(icalparameter_get_tzid(parameter)) : QByteArray();
        const QByteArray zone = name.isEmpty() ? QByteArray() : zoneOf(name);
        icaltimezone *described = m_calendar && !name.isEmpty() && zone.isEmpty()
                                      ? icalcomponent_get_timezone(m_calendar, name.constData())
                                      : nullptr;
        const bool isUnknown = zone.isEmpty() && !described && !icaltime_is_utc(time);
        return {.text = QString::fromUtf8(text.get()),
                .instant = instantOf(time, zone, described),
                .timezone = QString::fromUtf8(zone),
                .unknownZone = isUnknown ? words(name.constData()) : QString(),
                .isDay = time.is_date != 0};
    }

    CalendarFile m_file;
    icalcomponent *m_calendar = nullptr; ///< in which the event stands
};

} // namespace

QString nameOf(const CalendarEvent &event)
{
    return event.summary.isEmpty() ? event.uid : event.summary;
}

Result<CalendarFile> readCalendar(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return Error{Error::Code::TooLarge, {}};
    QByteArray text = decode(bytes, guessEncoding(bytes)).text.toUtf8();
    text.replace('\0', ' '); // where the library would stop
    const auto open = partsLeftOpen(text);
    if (!text.toUpper().contains("BEGIN:V") || !open)
        return Error{Error::Code::Unreadable, {}};
    icalerror_set_errors_are_fatal(0); // a broken line is an error in the tree, not the end of the program
    const OwnComponent top(icalparser_parse_string(ended(text, *open).constData()));
    if (!top)
        return Error{Error::Code::Unreadable, {}};
    CalendarFile file = CalendarReader().read(top.get());
    if (file.events.isEmpty() && !text.toUpper().contains("BEGIN:VCALENDAR"))
        return Error{Error::Code::Unreadable, {}};
    if (open->contains("VEVENT") && !file.events.isEmpty() && !file.isCutOff)
        file.half = nameOf(file.events.takeLast()); // half an event would tell half a truth
    file.isCutOff |= !open->isEmpty();
    return file;
}

} // namespace kb
