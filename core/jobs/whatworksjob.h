// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/approachlist.h"
#include "report/whatworkspaper.h"

namespace kb {

/// What the bank says for the paper about the approaches of a list. Not for the window's thread.
Result<WhatWorksContent> whatWorksContent(Bank &bank, const ApproachQuery &query, Language language);

/// The same about one approach.
Result<WhatWorksContent> oneApproachContent(Bank &bank, const Uid &approach, Language language);

} // namespace kb
