// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/decisionlog.h"
#include "models/column.h"

#include <span>

namespace kb {

/// The columns of what was decided (spec 03, 3.6).
std::span<const Column<DecisionLine>> decisionColumns();

} // namespace kb
