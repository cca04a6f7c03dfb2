// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapfacts.h"
#include "jobs/gapline.h"
#include "jobs/listquery.h"

namespace kb {

class Bank;
class Write;

namespace settingname {
inline constexpr QLatin1StringView GapWeights("gaps.priority"); ///< what differs from the usual, by name
} // namespace settingname

/// What counts in this bank for the order of the gaps.
Result<GapWeights> gapWeights(Bank &bank);
Result<> keepGapWeights(Bank &bank, Write &write, const GapWeights &weights);

/// What each gap comes to, and its place among those that are not settled and that a rule finds; others have
/// none. Needs to know the dossiers of the gaps, and what was said of them.
void addPriorities(QList<GapLine> &lines, const GapFacts &facts, const GapWeights &weights);

/// First place first, or last; of those that share one the urgent ones first, then as they come. What has no
/// place comes last.
void orderByPlace(QList<GapLine> &lines, ListOrder order);

} // namespace kb
