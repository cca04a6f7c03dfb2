// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/approachverdict.h"

namespace kb {

class Bank;

/// What studies found about an approach, and what that says together.
struct ApproachFindings
{
    QList<Finding> findings; ///< of studies that still stand
    JudgedApproach judged;
};

Result<ApproachFindings> findingsAbout(Bank &bank, const Uid &approach);

} // namespace kb
