// SPDX-License-Identifier: EUPL-1.2
#include "jobs/todaypaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/paperinfo.h"
#include "jobs/todaylist.h"

namespace kb {

Result<TodayPaperContent> todayPaperContent(Bank &bank, TodayScope scope, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto today = readToday(bank, scope);
    if (const Error *error = firstError(info, today))
        return *error;
    return TodayPaperContent{.info = *info,
                             .scope = scope,
                             .lines = today->lines,
                             .nextDate = today->nextDate,
                             .nextTitle = today->nextTitle};
}

} // namespace kb
