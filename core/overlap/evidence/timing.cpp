// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/timing.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

constexpr double SameTimeMonths = 6;
constexpr double OtherTimeMonths = 24;
constexpr double OtherTimeFactor = 0.85;
constexpr int FreshYears = 3;
constexpr double LossPerYear = 0.06;
constexpr double OldestFactor = 0.70;
constexpr double DaysPerMonth = 30.4375;

/// Whole months when both fall on the same day of the month.
double monthsBetween(const QDate &a, const QDate &b)
{
    const int months = (b.year() - a.year()) * 12 + b.month() - a.month();
    return std::abs(months + (b.day() - a.day()) / DaysPerMonth);
}

bool haveDates(const Pair &pair)
{
    return pair.a.profile.needBy.isValid() && pair.b.profile.needBy.isValid();
}

/// Years from the issue of the study to today; 0 when there is no study, or no date.
int ageOfStudy(const Pair &pair)
{
    const QDate issued = pair.a.profile.issued.isValid() ? pair.a.profile.issued : pair.b.profile.issued;
    const QDate today = pair.options().today;
    if (pair.rule.kind != OverlapKind::VraagStudie || !issued.isValid() || !today.isValid())
        return 0;
    return today.year() - issued.year();
}

} // namespace

double needByFactor(const Pair &pair)
{
    if (!haveDates(pair))
        return 1;
    const double months = monthsBetween(pair.a.profile.needBy, pair.b.profile.needBy);
    const double apart = (months - SameTimeMonths) / (OtherTimeMonths - SameTimeMonths);
    return 1 - (1 - OtherTimeFactor) * std::clamp(apart, 0.0, 1.0);
}

QList<Evidence> showNeedBy(const Pair &pair)
{
    if (!haveDates(pair))
        return {};
    return {{.name = EvidenceName::NeedBy,
             .amount = monthsBetween(pair.a.profile.needBy, pair.b.profile.needBy)}};
}

double ageFactor(const Pair &pair)
{
    return std::max(OldestFactor, 1 - LossPerYear * std::max(0, ageOfStudy(pair) - FreshYears));
}

QList<Evidence> showAge(const Pair &pair)
{
    const int years = ageOfStudy(pair);
    return years > FreshYears ? QList<Evidence>{{.name = EvidenceName::Age, .amount = double(years)}}
                              : QList<Evidence>{};
}

} // namespace kb::overlap
