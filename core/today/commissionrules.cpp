// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

std::span<const TodayRule> commissionTodayRules()
{
    constexpr int toPublish = 28; // days from delivery to publication (spec 02, 2.8)
    static constexpr std::array rules{
        TodayRule{"project_public", TodayBlock::Commission, TodayAct::Open, dueAfter<toPublish>},
        TodayRule{"project_draft", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"project_reaction", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"project_end", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
        TodayRule{"project_start", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
    };
    return rules;
}

} // namespace kb
