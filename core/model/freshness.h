// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

#include <QDate>

namespace kb {

/// Whether the knowledge of a dossier is still of today (spec 02, 2.7).
enum class Freshness { Actueel, BijnaVerouderd, Verouderd, GeenStudie };
template <>
inline constexpr auto codesOf<Freshness> = codes("actueel", "bijna_verouderd", "verouderd", "geen_studie");

/// `newest`: the date of the newest study that is linked and not withdrawn; invalid when there is none.
/// `normMonths`: after how many months knowledge is refreshed.
Freshness freshnessOf(QDate newest, int normMonths, QDate today);

} // namespace kb
