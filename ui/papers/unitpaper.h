// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/organisation.h"
#include "widgets/paper.h"

namespace kb {

/// A unit: what this bank has of it and how old that is, how to reach it, who works there, and for whom its
/// questions are.
Paper unitPaper(const UnitSummary &unit);

} // namespace kb
