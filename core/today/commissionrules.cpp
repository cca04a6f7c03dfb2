// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

namespace {

std::optional<QDate> dueAfterPublishTerm(const TodayCandidate &project, const TodayTerms &terms)
{
    return dueAfterDays(project, terms, terms.publishDays);
}

/// A study of 2024 counts from the last day of that year.
std::optional<QDate> dueWhenUnused(const TodayCandidate &study, const TodayTerms &terms)
{
    const QDate since = study.when.lastDay();
    const QDate due = since.addMonths(terms.unusedMonths);
    return since.isValid() && due <= terms.today ? std::optional(due) : std::nullopt;
}

} // namespace

std::span<const TodayRule> commissionTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"project_public", TodayBlock::Commission, TodayAct::Open, dueAfterPublishTerm},
        TodayRule{"project_draft", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"project_reaction", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"result_unused", TodayBlock::Commission, TodayAct::Open, dueWhenUnused},
        TodayRule{"project_end", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
        TodayRule{"project_start", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
    };
    return rules;
}

} // namespace kb
