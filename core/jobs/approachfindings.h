// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/approach.h"
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

struct NamedApproach : ApproachFindings
{
    Approach approach;
};

/// The approaches of which the Dutch or English name stands in the sentence, with what was found about them.
Result<QList<NamedApproach>> approachesNamedIn(Bank &bank, const QString &sentence);

} // namespace kb
