// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

std::span<const TodayRule> inspireTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"event_soon", TodayBlock::Inspire, TodayAct::Open, dueWithin<21>},
        TodayRule{"event_report", TodayBlock::Inspire, TodayAct::Open, dueAfter<14>},
    };
    return rules;
}

} // namespace kb
