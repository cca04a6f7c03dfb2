// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/gapreport.h"

namespace kb {

class Bank;
struct GapChange;

/// What changed until `on` since the last day before it of which the gaps were kept, with records by code and
/// title: as a paper prints it. Empty when there is no such day.
Result<std::optional<ReportedChange>> changeSinceKept(Bank &bank, QDate on);

/// A change since that day, with records by code and title; each list in the order of that of the change. What
/// was written down by hand and is gone has no name any more.
Result<ReportedChange> reportedChange(Bank &bank, const GapChange &change, QDate since);

} // namespace kb
