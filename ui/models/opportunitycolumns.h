// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/opportunitylist.h"
#include "models/column.h"

#include <span>

namespace kb {

/// The columns of the groups of questions that can be programmed together (spec 03, 3.6).
std::span<const Column<OpportunityLine>> opportunityColumns();

} // namespace kb
