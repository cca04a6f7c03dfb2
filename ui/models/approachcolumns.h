// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/approachlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the list *What works* (spec 03, 3.3e).
std::span<const Column<ApproachLine>> approachColumns(ListOf records);

/// The findings as a bar: how strong each is, and whether the approach works in it. Each has its
/// part, also where that is not known, so that as many are seen as the list counts.
Bar effectsBar(const QList<Finding> &findings);

} // namespace kb
