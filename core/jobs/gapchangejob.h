// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/gapreport.h"

namespace kb {

class Bank;
struct GapChange;

/// A change in words that a paper can print: records by code and title. What was written down by hand and is
/// gone has no name any more.
Result<ReportedChange> reportedChange(Bank &bank, const GapChange &change, QDate since);

/// Since the last day before `on` of which the gaps were kept; empty when there is none.
Result<std::optional<ReportedChange>> changeSinceKept(Bank &bank, QDate on);

} // namespace kb
