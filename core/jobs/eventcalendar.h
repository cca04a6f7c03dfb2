// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "model/calendaritem.h"

namespace kb {

/// What is not an event (spec 03, 3.7).
enum class SecondLayer { Hidden, Shown };

/// Everything from the first day up to the last, in the order of day and time.
Result<QList<CalendarItem>> calendarItems(Bank &bank, QDate first, QDate last, SecondLayer second);

/// How far an event is moved. With a reason it is called moved from then on.
struct EventMove
{
    int days = 0;
    int minutes = 0;
    QString reason = {};
};
Result<> shiftEvent(Bank &bank, Write &write, const Uid &event, const EventMove &move);

} // namespace kb
