// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/organisation.h"
#include "models/column.h"

#include <span>

namespace kb {

/// "41 days ago"; nothing for a unit of which nothing is here.
QString unitAgeText(const UnitSummary &unit);

/// The units of the ministry as a tree, with what this bank has of each (spec 03, 3.10).
std::span<const Column<UnitSummary>> unitColumns();

} // namespace kb
