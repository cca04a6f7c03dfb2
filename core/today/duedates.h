// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "today/todayrule.h"

namespace kb {

// The few ways in which a rule decides, to be named in a rule set.

/// Once it is no further than that many days away.
template <int Days> std::optional<QDate> dueWithin(const TodayCandidate &candidate, const TodayTerms &terms)
{
    const QDate date = candidate.when.firstDay();
    return date.isValid() && date <= terms.today.addDays(Days) ? std::optional(date) : std::nullopt;
}

/// Always; by its date, where it has one.
inline std::optional<QDate> dueAnyway(const TodayCandidate &candidate, const TodayTerms &)
{
    return candidate.when.firstDay();
}

/// When there is one at least; without a date.
inline std::optional<QDate> dueWhenAny(const TodayCandidate &candidate, const TodayTerms &)
{
    return candidate.number > 0 ? std::optional(QDate()) : std::nullopt;
}

/// From the date on, and at the latest that many days after it.
inline std::optional<QDate> dueAfterDays(const TodayCandidate &candidate, const TodayTerms &terms, int days)
{
    const QDate date = candidate.when.firstDay();
    return date.isValid() && date <= terms.today ? std::optional(date.addDays(days)) : std::nullopt;
}
template <int Days> std::optional<QDate> dueAfter(const TodayCandidate &candidate, const TodayTerms &terms)
{
    return dueAfterDays(candidate, terms, Days);
}

} // namespace kb
