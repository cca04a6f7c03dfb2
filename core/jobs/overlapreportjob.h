// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/overlapreport.h"

namespace kb {

class Bank;

/// Collects the overlap report of the last run from the bank.
Result<OverlapReportContent> overlapReportContent(Bank &bank, Language language);

} // namespace kb
