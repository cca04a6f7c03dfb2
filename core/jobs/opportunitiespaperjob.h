// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/opportunitiespaper.h"

namespace kb {

class Bank;

/// What the bank says for the paper about questions to programme together. Not for the window's thread.
Result<OpportunitiesPaperContent> opportunitiesPaperContent(Bank &bank, Language language);

} // namespace kb
