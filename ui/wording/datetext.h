// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/partialdate.h"

#include <QLocale>

#include <array>

namespace kb {

/// How dates are written on the screen: `2 mrt 2026`, `02-03-2026` or `2026-03-02`.
enum class DateNotation { MonthName, Numbers, Iso };
inline constexpr std::array allDateNotations{DateNotation::MonthName, DateNotation::Numbers,
                                             DateNotation::Iso};

/// Of the whole program, as its language is; for the window's thread.
DateNotation dateNotation();
void setDateNotation(DateNotation notation);

/// The date in another notation than that of the program.
QString dateTextIn(DateNotation notation, QDate date, const QLocale &locale = {});

/// The date as people write it, in the notation of the program: `2 mrt 2026`; empty for no date.
QString dateText(QDate date, const QLocale &locale = {});

/// As much of the date as is known: `2 mrt 2026`, `mrt 2026` or `2026`; text that is no date comes back as it
/// is.
QString dateText(const PartialDate &date, const QLocale &locale = {});

/// The same with nothing left out, for who hovers over it: `maandag 2 maart 2026`.
QString exactDateText(QDate date, const QLocale &locale = {});

/// An instant in the user's time, short: `14:02` on the day of `now`, else `2 mrt 2026`.
QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale = {});

/// An instant in the user's time, as it is still understood tomorrow: `2 mrt 2026, 14:02`.
QString datedMomentText(const QDateTime &moment, const QLocale &locale = {});

/// `maandag 2 maart 2026 14:02:07`.
QString exactMomentText(const QDateTime &moment, const QLocale &locale = {});

/// Reads what people type: `2026`, `2026-02`, `2-2026`, `feb 2026`, `28-2-2026`, `28 februari 2026`. Empty
/// when it is no date that exists. Month names of the locale and of English are known; days stand before
/// months.
PartialDate dateFromText(const QString &text, const QLocale &locale = {});

} // namespace kb
