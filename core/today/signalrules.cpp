// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

std::span<const TodayRule> signalTodayRules()
{
    constexpr int soon = 92; // the three months within which a signal is urgent (spec 02, 2.7)
    static constexpr std::array rules{
        TodayRule{"signal_act", TodayBlock::Signals, TodayAct::Open, dueWithin<soon>},
        TodayRule{"signal_review", TodayBlock::Signals, TodayAct::Open, dueWithin<0>},
        TodayRule{"signal_loose", TodayBlock::Signals, TodayAct::Link, dueWhenAny},
        TodayRule{"signal_wide", TodayBlock::Signals, TodayAct::Show, dueWhenAny},
    };
    return rules;
}

} // namespace kb
