// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/eventcalendar.h"
#include "report/calendarpaper.h"

namespace kb {

/// A month or a week of the calendar on paper, with or without what is not an event.
Result<CalendarPaperContent> calendarPaperContent(Bank &bank, const CalendarDays &days, SecondLayer second,
                                                  Language language);

} // namespace kb
