// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/explorationbrief.h"

namespace kb {

class Bank;

/// Collects an exploration for its print in brief.
Result<ExplorationBriefContent> explorationBriefContent(Bank &bank, const Uid &exploration,
                                                        Language language);

} // namespace kb
