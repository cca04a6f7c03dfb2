// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/researchcard.h"

namespace kb {

class Bank;

/// Collects the research card of a study.
Result<ResearchCardContent> researchCardContent(Bank &bank, const Uid &study, Language language);

} // namespace kb
