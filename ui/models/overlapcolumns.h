// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "models/column.h"

#include <span>

namespace kb {

/// The columns of the overlapping pairs (spec 03, 3.6).
std::span<const Column<ShownOverlap>> overlapColumns();

/// Of the pairs of a question and what another unit has already: a study or a project.
std::span<const Column<ShownOverlap>> reuseColumns();

} // namespace kb
