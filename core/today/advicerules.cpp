// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

std::span<const TodayRule> adviceTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"advice_consult", TodayBlock::Advice, TodayAct::Open, dueAnyway},
        TodayRule{"advice_decision", TodayBlock::Advice, TodayAct::Open, dueAnyway},
        TodayRule{"advice_draft", TodayBlock::Advice, TodayAct::Open, dueWithin<31>},
        TodayRule{"advice_lesson", TodayBlock::Advice, TodayAct::Open, dueAfter<31>},
    };
    return rules;
}

} // namespace kb
