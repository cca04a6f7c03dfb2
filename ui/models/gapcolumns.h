// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gaplist.h"
#include "models/column.h"

#include <span>

namespace kb {

/// The columns of the list of gaps (spec 03, 3.5).
std::span<const Column<GapLine>> gapColumns();

} // namespace kb
