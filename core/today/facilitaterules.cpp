// SPDX-License-Identifier: EUPL-1.2
#include "model/freshness.h"
#include "today/duedates.h"
#include "today/todayrules.h"

namespace kb {

namespace {

/// `number` is the norm of the dossier in months. A study of 2024 counts from the last day of that year,
/// as in the list of dossiers.
std::optional<QDate> dueWhenOutOfDate(const TodayCandidate &dossier, const TodayTerms &terms)
{
    const QDate newest = dossier.when.lastDay();
    if (freshnessOf(newest, dossier.number, terms.today) != Freshness::Verouderd)
        return std::nullopt;
    return freshUntil(newest, dossier.number);
}

} // namespace

std::span<const TodayRule> facilitateTodayRules()
{
    static constexpr std::array rules{
        TodayRule{"question_due", TodayBlock::Facilitate, TodayAct::Open, dueWithin<61>},
        TodayRule{"question_revisit", TodayBlock::Facilitate, TodayAct::Open, dueWithin<0>},
        TodayRule{"answer_in_doubt", TodayBlock::Facilitate, TodayAct::Open, dueWithin<0>},
        TodayRule{"dossier_stale", TodayBlock::Facilitate, TodayAct::Open, dueWhenOutOfDate},
        TodayRule{"agreement_ends", TodayBlock::Facilitate, TodayAct::Open, dueWithin<183>},
        TodayRule{"study_plain", TodayBlock::Facilitate, TodayAct::Show, dueWhenAny},
        TodayRule{"person_review", TodayBlock::Facilitate, TodayAct::Show, dueWhenAny},
    };
    return rules;
}

} // namespace kb
