// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

#include <QDate>

namespace kb {

/// Whether the knowledge of a dossier is still of today (spec 02, 2.7).
enum class Freshness { Actueel, BijnaVerouderd, Verouderd, GeenStudie };
template <>
inline constexpr auto codesOf<Freshness> = codes("actueel", "bijna_verouderd", "verouderd", "geen_studie");

/// The last day on which knowledge of that day is of today; invalid without a day. Of a study of which only
/// the year or the month is known that day is the last one of it (PartialDate::lastDay), here as in queries:
/// who does not know the day does not call it out of date. Months are counted from the day after it, as a
/// month that is short would push a last day into the next.
QDate freshUntil(QDate issued, int normMonths);

/// `newest`: the date of the newest study that is linked and stands; invalid when there is none.
/// `normMonths`: after how many months knowledge is refreshed.
Freshness freshnessOf(QDate newest, int normMonths, QDate today);

} // namespace kb
