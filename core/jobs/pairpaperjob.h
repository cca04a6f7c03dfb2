// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/pairpaper.h"

namespace kb {

class Bank;

/// Collects the paper of one pair, of whatever kind and level; NotFound when the last run did not keep it.
Result<PairPaperContent> pairPaperContent(Bank &bank, Language language, const Uid &one, const Uid &other);

} // namespace kb
