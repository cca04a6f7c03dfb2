// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/pairpaper.h"

namespace kb {

class Bank;
class LiveOverlaps;

/// Collects the paper of one pair, of whatever kind and level; NotFound when it is in no list. A weak one
/// gets the words that a run leaves out, for which `overlaps` compares the whole bank unless it has before.
Result<PairPaperContent> pairPaperContent(Bank &bank, LiveOverlaps &overlaps, Language language,
                                          const Uid &one, const Uid &other);

} // namespace kb
