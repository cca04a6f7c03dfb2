// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarpaperjob.h"

#include "base/firsterror.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"

namespace kb {

Result<CalendarPaperContent> calendarPaperContent(Bank &bank, const CalendarDays &days, SecondLayer second,
                                                  Language language)
{
    const auto info = paperInfo(bank, language);
    const auto items = calendarItems(bank, days.first(), days.last(), second);
    if (const Error *error = firstError(info, items))
        return *error;
    QList<Uid> records;
    for (const CalendarItem &item : *items)
        records.append(item.record);
    const auto named = linesOf(bank.context().db, records);
    if (!named)
        return named.error();
    return CalendarPaperContent{.info = *info, .days = days, .items = *items, .named = namedRecords(*named)};
}

} // namespace kb
