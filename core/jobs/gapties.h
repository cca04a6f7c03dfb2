// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapline.h"

namespace kb {

class Bank;

// What stands beside the gaps of a list, read for all of them at once.

/// G1: how many studies are not linked and may answer the question; those that gapEvidence() names.
Result<> addFitting(Bank &bank, QList<GapLine> &lines);
/// The dossiers of their records; of what was written down, those of the record that it came up with.
Result<> addDossiers(Bank &bank, QList<GapLine> &lines);
/// How it stands with what came of them.
Result<> addFollowUps(Bank &bank, QList<GapLine> &lines);
/// Since when they are gaps. Where the rule cannot say it: the first day on which they were kept to compare,
/// and on each day after it until the last of which gaps were kept.
Result<> addSince(Bank &bank, QList<GapLine> &lines);

} // namespace kb
