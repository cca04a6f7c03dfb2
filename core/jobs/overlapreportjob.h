// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/overlapreport.h"
#include "report/researchcard.h"

namespace kb {

class Bank;

/// Collects the overlap report of the last run from the bank.
Result<OverlapReportContent> overlapReportContent(Bank &bank, Language language);

/// Collects the research card of a study.
Result<ResearchCardContent> researchCardContent(Bank &bank, const Uid &study, Language language);

/// What every paper of this bank says about itself.
Result<doc::Info> paperInfo(Bank &bank, Language language);

} // namespace kb
