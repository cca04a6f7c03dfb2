// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
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

/// The order in which findings are told: what works first, the strongest first.
bool tellsMore(const Finding &finding, const Finding &than);

/// A finding with the study that it stands in.
struct FindingInStudy
{
    Finding finding;
    Headline study;
};

/// What studies that still stand found about an approach, in the order in which it is told.
Result<QList<FindingInStudy>> findingsInStudies(Bank &bank, const Uid &approach);

struct NamedApproach : ApproachFindings
{
    Approach approach;
};

/// The approaches of which the Dutch or English name stands in the sentence, with what was found about them.
Result<QList<NamedApproach>> approachesNamedIn(Bank &bank, const QString &sentence);

} // namespace kb
