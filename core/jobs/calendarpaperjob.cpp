// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarpaperjob.h"

#include "base/firsterror.h"
#include "jobs/paperinfo.h"

namespace kb {

Result<CalendarPaperContent> calendarPaperContent(Bank &bank, const CalendarDays &days, SecondLayer second,
                                                  Language language)
{
    const auto info = paperInfo(bank, language);
    const auto items = calendarItems(bank, days.first(), days.last(), second);
    if (const Error *error = firstError(info, items))
        return *error;
    return CalendarPaperContent{.info = *info, .days = days, .items = *items};
}

} // namespace kb
