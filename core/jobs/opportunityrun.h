// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlapindex.h"

namespace kb {

class Bank;

/// Groups the questions of an index anew and keeps the groups beside the overlaps; true when they are others
/// than before. A pair that this unit set aside counts as none, unless it is new again by what the last
/// update of the index found, which the bank need not hold yet. No step: nothing here is the user's.
Result<bool> renewOpportunities(Bank &bank, const OverlapIndex &index, const QList<LikeQuestions> &alike,
                                const OverlapUpdate &update, const std::stop_token &stop = {});

/// Those of the last run; none when there was no run.
Result<Opportunities> keptOpportunities(Bank &bank);

} // namespace kb
