// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/explorationlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the explorations (spec 03, 3.7).
std::span<const Column<ExplorationLine>> explorationColumns(ListOf records);

} // namespace kb
