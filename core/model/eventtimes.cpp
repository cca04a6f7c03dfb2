// SPDX-License-Identifier: EUPL-1.2
#include "model/eventtimes.h"

#include <QTimeZone>

#include <numeric>

namespace kb {

namespace {

constexpr int StepMinutes = 5;
constexpr int SecondsPerMinute = 60;
constexpr int SecondsPerHour = 3600;

QDateTime onTheWall(const QDateTime &moment, const QString &timezone)
{
    return moment.isValid() ? moment.toTimeZone(zoneNamed(timezone)) : QDateTime();
}

} // namespace

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone(QByteArrayLiteral("Europe/Amsterdam"));
}

QDateTime momentAt(QDate day, QTime time, const QString &timezone)
{
    const QTimeZone zone = zoneNamed(timezone);
    const QDateTime moment = QDateTime(day, time, zone).toUTC();
    const QDateTime before = moment.addSecs(-SecondsPerHour);
    if (before.toTimeZone(zone).time() == time && before.toTimeZone(zone).date() == day)
        return before;
    const QDateTime there = moment.toTimeZone(zone);
    return there.date() == day && there.time() == time ? moment : QDateTime();
}

QDateTime wallStart(const Event &event)
{
    return onTheWall(event.start, event.timezone);
}

QDateTime wallEnd(const Event &event)
{
    return onTheWall(event.end, event.timezone);
}

QDate firstDay(const Event &event)
{
    return wallStart(event).date();
}

QDate lastDay(const Event &event)
{
    const QDate first = firstDay(event);
    if (!event.end.isValid() || event.end <= event.start)
        return first;
    return std::max(first, onTheWall(event.end.addSecs(-1), event.timezone).date());
}

TimesProblem timesProblem(const Event &event)
{
    if (!event.end.isValid())
        return TimesProblem::None;
    if (!event.start.isValid())
        return TimesProblem::EndWithoutStart;
    return event.end > event.start ? TimesProblem::None : TimesProblem::EndNotAfterStart;
}

Event movedByDays(Event event, int days)
{
    const QDateTime start = wallStart(event);
    if (!start.isValid())
        return event;
    const qint64 length = event.start.secsTo(event.end);
    const QDate day = start.date().addDays(days);
    QDateTime moved = momentAt(day, start.time(), event.timezone);
    if (!moved.isValid())
        moved = momentAt(day, start.time().addSecs(SecondsPerHour), event.timezone);
    // A whole day stays whole, also when it has 23 or 25 hours.
    const QDateTime end = wallEnd(event);
    event.start = moved;
    if (event.end.isValid())
        event.end = event.allDay ? momentAt(end.date().addDays(days), end.time(), event.timezone)
                                 : moved.addSecs(length);
    return event;
}

ProgrammeTimes programmeTimes(const Event &event, const QList<AgendaItem> &agenda)
{
    ProgrammeTimes times;
    QDateTime at = wallStart(event);
    for (const AgendaItem &item : agenda) {
        times.begins.append(at);
        if (at.isValid())
            at = at.addSecs(qint64(item.minutes) * SecondsPerMinute);
    }
    times.ends = at;
    if (at.isValid() && event.end.isValid())
        times.minutesLeft = int(at.secsTo(event.end) / SecondsPerMinute);
    return times;
}

QList<int> fittedMinutes(const QList<int> &minutes, int available)
{
    const qint64 total = std::accumulate(minutes.begin(), minutes.end(), qint64(0));
    const int steps = available / StepMinutes;
    if (total <= 0 || steps < minutes.size())
        return minutes;
    QList<int> fitted;
    qint64 passed = 0; // the ends are rounded, not the durations, so that they add up
    int end = 0;
    for (qsizetype i = 0; i < minutes.size(); ++i) {
        passed += minutes[i];
        const int left = int(minutes.size() - i) - 1;
        const int wanted = int((passed * steps + total / 2) / total);
        const int next = std::clamp(wanted, end + 1, steps - left);
        fitted.append((next - end) * StepMinutes);
        end = next;
    }
    return fitted;
}

} // namespace kb
