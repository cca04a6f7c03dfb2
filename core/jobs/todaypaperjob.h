// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/todaypaper.h"

namespace kb {

class Bank;

/// Collects the list of today.
Result<TodayPaperContent> todayPaperContent(Bank &bank, TodayScope scope, Language language);

} // namespace kb
