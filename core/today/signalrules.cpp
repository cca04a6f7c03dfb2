// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

namespace {

std::optional<QDate> dueSoon(const TodayCandidate &signal, const TodayTerms &terms)
{
    const QDate date = signal.when.firstDay();
    const bool isSoon = date.isValid() && date <= terms.today.addMonths(terms.soonMonths);
    return isSoon ? std::optional(date) : std::nullopt;
}

} // namespace

std::span<const TodayRule> signalTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"signal_act", TodayBlock::Signals, TodayAct::Open, dueSoon},
        TodayRule{"signal_review", TodayBlock::Signals, TodayAct::Open, dueWithin<0>},
        TodayRule{"signal_loose", TodayBlock::Signals, TodayAct::Link, dueWhenAny},
        TodayRule{"signal_wide", TodayBlock::Signals, TodayAct::Show, dueWhenAny},
    };
    return rules;
}

} // namespace kb
