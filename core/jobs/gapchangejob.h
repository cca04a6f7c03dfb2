// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/gapreport.h"

namespace kb {

class Bank;

/// What changed until `on` since the last day before it of which the gaps were kept, with records by code and
/// title: as a paper prints it. Empty when there is no such day.
Result<std::optional<ReportedChange>> changeSinceKept(Bank &bank, QDate on);

} // namespace kb
