// SPDX-License-Identifier: EUPL-1.2
#include "model/norms.h"
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

std::span<const TodayRule> commissionTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"project_public", TodayBlock::Commission, TodayAct::Open, dueAfter<DaysToPublish>},
        TodayRule{"project_draft", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"project_reaction", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"project_end", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
        TodayRule{"project_start", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
    };
    return rules;
}

} // namespace kb
