// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "today/todayline.h"
#include "workspace/workspace.h"

namespace kb {

/// The list in which a line that counts several shows what it counts.
struct TodayPlace
{
    QString tab; ///< empty: there is no such list
    Kind kind = Kind::None;
    FilterChosen chosen = {};
};

TodayPlace placeOf(const TodayLine &line);
/// Where what stands in a block is made.
TodayPlace placeOf(TodayBlock block);

} // namespace kb
