// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/pairpaper.h"

namespace kb {

class Bank;
class LiveOverlaps;

struct PairPaperQuery
{
    Uid one;
    Uid other;
    Language language = Language::Nl;
};

/// Collects the paper of one pair, of whatever kind and level; NotFound when it is in no list. A weak one
/// gets the words that a run leaves out, for which `overlaps` compares the whole bank unless it has before;
/// Cancelled when stopped meanwhile.
Result<PairPaperContent> pairPaperContent(Bank &bank, LiveOverlaps &overlaps, const PairPaperQuery &query,
                                          const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb
