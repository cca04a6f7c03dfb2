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

/// Each pair with at least one of these records, which come by rising number; on all cores. The texts of the
/// records must have been compared. Fails only with Cancelled.
Result<FoundPairs> findPairs(RecordSet &records, const std::vector<quint32> &wanted, const Progress &progress,
                             const std::stop_token &stop);

} // namespace kb::overlap
