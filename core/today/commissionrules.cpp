// SPDX-License-Identifier: EUPL-1.2
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

namespace {

std::optional<QDate> dueAfterPublishTerm(const TodayCandidate &project, const TodayTerms &terms)
{
    return dueAfterDays(project, terms, terms.publishDays);
}

} // namespace

std::span<const TodayRule> commissionTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"project_public", TodayBlock::Commission, TodayAct::Open, dueAfterPublishTerm},
        TodayRule{"project_draft", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"project_reaction", TodayBlock::Commission, TodayAct::Open, dueAnyway},
        TodayRule{"project_end", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
        TodayRule{"project_start", TodayBlock::Commission, TodayAct::Open, dueWithin<14>},
    };
    return rules;
}

} // namespace kb
