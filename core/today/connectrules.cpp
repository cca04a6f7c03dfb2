// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

namespace {

constexpr auto UnjudgedPairs = "overlap_unjudged";

/// When there is a strong or a probable pair at least; without a date.
std::optional<QDate> dueWhenAnyPair(const TodayCandidate &pairs, const TodayTerms &)
{
    return pairs.number + pairs.total > 0 ? std::optional(QDate()) : std::nullopt;
}

} // namespace

std::span<const TodayRule> connectTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"overlap_new", TodayBlock::Connect, TodayAct::Judge, dueWhenAnyPair, {}, UnjudgedPairs},
        TodayRule{"overlap_other", TodayBlock::Connect, TodayAct::Show, dueWhenAnyPair, {}, UnjudgedPairs},
        TodayRule{"result_usable", TodayBlock::Connect, TodayAct::Show, dueWhenAny},
        TodayRule{"contact_follow", TodayBlock::Connect, TodayAct::Open, dueWithin<14>},
        TodayRule{"action_due", TodayBlock::Connect, TodayAct::Open, dueWithin<14>},
    };
    return rules;
}

} // namespace kb
