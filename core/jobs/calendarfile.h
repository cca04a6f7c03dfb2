// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/icalendar.h"
#include "model/event.h"

namespace kb {

class Bank;

/// These events as a calendar file, without anybody's address. The goal and the programme are its
/// description.
Result<QByteArray> calendarFileOf(Bank &bank, const QList<qint64> &events);

enum class CalendarAction { New, Changed, Same, Foreign };
template <> inline constexpr auto codesOf<CalendarAction> = codes("new", "changed", "same", "skipped");

/// What would become of one event of a calendar file.
struct PlannedEvent
{
    CalendarAction action = CalendarAction::New;
    Event event; ///< as it would be
    Event shown; ///< as it is; of a new one nothing
    bool isRepeated = false;
};

/// An event is known by its uid, when it went out from a bank, or by its code elsewhere, when it came in
/// before. What a calendar does not know of (goal, status, room) stays as it is.
Result<QList<PlannedEvent>> planCalendarImport(Bank &bank, const CalendarFile &file);

/// Writes what is new or changed, as one step named after the file.
Result<> applyCalendarImport(Bank &bank, const QList<PlannedEvent> &plan, const QString &fileName);

int countOf(const QList<PlannedEvent> &plan, CalendarAction action);

} // namespace kb
