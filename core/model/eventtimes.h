// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/agendaitem.h"
#include "model/event.h"

class QTimeZone;

namespace kb {

/// The zone of an event, or Amsterdam's where its name is unknown here.
QTimeZone zoneNamed(const QString &name);

/// The moment at which the clock on the wall there says this; invalid when it never does, as in the hour that
/// is skipped in spring. Of an hour that comes twice, the first.
QDateTime momentAt(QDate day, QTime time, const QString &timezone);

/// Begin and end as the clock on the wall says where the event is; invalid when unknown.
QDateTime wallStart(const Event &event);
QDateTime wallEnd(const Event &event);
/// First and last day. An event that ends at midnight does not take the next day; one without an end has one
/// day.
QDate firstDay(const Event &event);
QDate lastDay(const Event &event);

/// What is wrong about the times of an event.
enum class TimesProblem { None, EndWithoutStart, EndNotAfterStart };
TimesProblem timesProblem(const Event &event);

/// The same event so many days later, or earlier: at the same time on the wall there, as long as before.
/// Where the clock skips that time, an hour later.
Event movedByDays(Event event, int days);

/// When the parts of a programme begin, in the order given, and what is left of the time.
struct ProgrammeTimes
{
    QList<QDateTime> begins;        ///< on the wall of the event; invalid when the event has no begin
    QDateTime ends;                 ///< of the last part
    std::optional<int> minutesLeft; ///< negative: too long; none when begin or end of the event is unknown
};
ProgrammeTimes programmeTimes(const Event &event, const QList<AgendaItem> &agenda);

/// Durations in the same proportion that fill the available minutes, in steps of five minutes and at least
/// five each. As they are when there is nothing to divide.
QList<int> fittedMinutes(const QList<int> &minutes, int available);

} // namespace kb
