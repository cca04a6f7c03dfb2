// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "overlap/opportunities.h"
#include "overlap/overlap.h"
#include "overlap/recordset.h"

namespace kb::overlap {

/// What a run keeps, in no order.
struct FoundPairs
{
    QList<Overlap> overlaps;        ///< that reach the weakest level, of the scope of the options
    QList<LikeQuestions> questions; ///< for grouping, of one unit too
};

/// Some 4 GB of memory; 12,000 questions have six hundred thousand.
inline constexpr size_t MostPairs = 3'000'000;

/// Each pair with at least one of these records, which come by rising number; on all cores. The texts of the
/// records must have been compared. Fails only with Cancelled, or with NoMemory where there are more pairs
/// than can be held.
Result<FoundPairs> findPairs(RecordSet &records, const std::vector<quint32> &wanted, const Progress &progress,
                             const std::stop_token &stop, size_t mostPairs = MostPairs);

} // namespace kb::overlap
