// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventcalendar.h"

#include "model/eventtimes.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr int SecondsOfAMinute = 60;

/// Days begin elsewhere on the globe up to a day earlier or later.
QString instantText(QDate day, int around)
{
    return Codec<QDateTime>::to(QDateTime(day.addDays(around), QTime(0, 0), Qt::UTC)).toString();
}

CalendarItem toEventItem(Row row, const Uid &unit)
{
    CalendarItem item{.kind = Kind::Event, .record = row.next<Uid>()};
    item.code = row.next<QString>();
    item.title = row.next<QString>();
    Event event;
    event.start = QDateTime::fromString(row.next<QString>(), Qt::ISODate);
    event.end = QDateTime::fromString(row.next<QString>(), Qt::ISODate);
    event.allDay = row.next<int>() != 0;
    event.timezone = row.next<QString>();
    item.first = firstDay(event);
    item.last = lastDay(event);
    item.begins = event.allDay ? QTime() : wallStart(event).time();
    item.ends = event.allDay ? QTime() : wallEnd(event).time();
    item.status = Codec<EventStatus>::from(row.next<QString>());
    item.place = row.next<QString>();
    item.isOurs = row.next<Uid>() == unit;
    return item;
}

CalendarItem toDayItem(Kind kind, Row row)
{
    CalendarItem item{.kind = kind, .record = row.next<Uid>()};
    item.code = row.next<QString>();
    item.title = row.next<QString>();
    item.first = item.last = QDate::fromString(row.next<QString>(), Qt::ISODate);
    return item;
}

Result<> addDays(Database &db, QDate first, QDate last, QList<CalendarItem> &items)
{
    const QString from = first.toString(Qt::ISODate);
    const QString until = last.toString(Qt::ISODate);
    const auto moments = db.forEach(
        sqlFile("dossier_milestone/between"),
        [&](Row row) { items.append(toDayItem(Kind::DossierMilestone, row)); }, from, until);
    if (!moments)
        return moments;
    return db.forEach(
        sqlFile("bulletin/between"), [&](Row row) { items.append(toDayItem(Kind::Bulletin, row)); }, from,
        until);
}

bool comesBefore(const CalendarItem &a, const CalendarItem &b)
{
    return std::tuple(a.first, a.begins.isValid(), a.begins) <
           std::tuple(b.first, b.begins.isValid(), b.begins);
}

} // namespace

Result<QList<CalendarItem>> calendarItems(Bank &bank, QDate first, QDate last, SecondLayer second)
{
    Database &db = bank.context().db;
    const Uid unit = bank.identity().unit;
    QList<CalendarItem> items;
    const auto events = db.forEach(
        sqlFile("event/between"),
        [&](Row row) {
            const CalendarItem item = toEventItem(row, unit);
            if (item.last >= first && item.first <= last)
                items.append(item);
        },
        instantText(first, -1), instantText(last, 2));
    if (!events)
        return events.error();
    if (second == SecondLayer::Shown) {
        if (const auto added = addDays(db, first, last, items); !added)
            return added.error();
    }
    std::ranges::stable_sort(items, comesBefore);
    return items;
}

Result<> shiftEvent(Bank &bank, Write &write, const Uid &event, const EventMove &move)
{
    const auto shown = bank.records<Event>().get(event);
    if (!shown)
        return shown.error();
    Event moved = movedByDays(*shown, move.days);
    const qint64 seconds = qint64(move.minutes) * SecondsOfAMinute;
    moved.start = moved.start.addSecs(seconds);
    if (moved.end.isValid())
        moved.end = moved.end.addSecs(seconds);
    if (!move.reason.isEmpty()) {
        moved.status = EventStatus::Verplaatst;
        moved.statusReason = move.reason;
    }
    return bank.records<Event>().update(write, moved, *shown);
}

} // namespace kb
