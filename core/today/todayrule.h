// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/norms.h"
#include "model/partialdate.h"
#include "today/todayline.h"

#include <optional>
#include <span>

namespace kb {

/// What a query found that may ask for attention.
struct TodayCandidate
{
    Uid record; ///< null when it counts several
    Kind kind = Kind::None;
    QString code;
    QString title;
    Uid about; ///< what a task belongs to
    Kind aboutKind = Kind::None;
    PartialDate when; ///< the date from which the rule reckons
    int number = 0;
    int total = 0;
};

/// The day, and the terms of the bank that rules reckon with.
struct TodayTerms
{
    QDate today;
    int publishDays = DaysToPublish;
    int soonMonths = 3; ///< within which a signal is urgent (spec 02, 2.7)
    int quietMonths = UsualQuietMonths;
    int unusedMonths = UsualUnusedMonths;
    int looseDays = 30; ///< after which a signal without a dossier is a gap (spec 05, 5.7: G5)

    TodayTerms(QDate date) // a day alone has the usual terms
        : today(date)
    {
    }
};

/// One reason why something stands in Today. The query finds what may ask for attention; the rule decides.
struct TodayRule
{
    const char *id; ///< part of keys, so it never changes
    TodayBlock block;
    TodayAct act;
    /// The day by which it must be done, which may be invalid; empty when it asks for nothing today.
    std::optional<QDate> (*due)(const TodayCandidate &candidate, const TodayTerms &terms);
    /// For a rule whose lines stand in several blocks, in place of `block`.
    TodayBlock (*blockOf)(const TodayCandidate &candidate) = nullptr;
    /// Of a rule that shares its query with another: today/<query>.sql in place of today/<id>.sql.
    const char *query = nullptr;
};

/// The name of what it asks.
QByteArray queryOf(const TodayRule &rule);

/// The line of a candidate; empty when the rule lets it go.
std::optional<TodayLine> judged(const TodayRule &rule, const TodayCandidate &candidate,
                                const TodayTerms &terms);

} // namespace kb
