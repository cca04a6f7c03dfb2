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

/// Once nobody spoke with the institute for the term, or never, and nobody knows when its research began.
std::optional<QDate> dueWhenQuiet(const TodayCandidate &institute, const TodayTerms &terms)
{
    const QDate last = institute.when.firstDay();
    if (!last.isValid())
        return QDate();
    const QDate due = last.addMonths(terms.quietMonths);
    return due < terms.today ? std::optional(due) : std::nullopt;
}

} // namespace

std::span<const TodayRule> connectTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"overlap_new", TodayBlock::Connect, TodayAct::Judge, dueWhenAnyPair, {}, UnjudgedPairs},
        TodayRule{"overlap_other", TodayBlock::Connect, TodayAct::Show, dueWhenAnyPair, {}, UnjudgedPairs},
        TodayRule{"overlap_asked", TodayBlock::Connect, TodayAct::Judge, dueWhenAny},
        TodayRule{"result_usable", TodayBlock::Connect, TodayAct::Show, dueWhenAny},
        TodayRule{"contact_follow", TodayBlock::Connect, TodayAct::Open, dueWithin<14>},
        TodayRule{"contact_quiet", TodayBlock::Connect, TodayAct::Open, dueWhenQuiet},
        TodayRule{"action_due", TodayBlock::Connect, TodayAct::Open, dueWithin<14>},
        TodayRule{"action_refused", TodayBlock::Connect, TodayAct::Open, dueWithin<0>},
    };
    return rules;
}

} // namespace kb
