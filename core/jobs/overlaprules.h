// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/verdict.h"

#include <optional>

namespace kb {

class Bank;

/// Shows a pair always, whatever its level, or never; without a rule its level and verdict decide again. Also
/// for a pair that no run found. What was decided stays, and whose it is; the reason is kept with the rule
/// (jobs/rulereasons.h). One step to undo. InvalidInput for records that are never compared; as
/// jobs/currentrecords.h for what is out of sight.
Result<> ruleOnPair(Bank &bank, const Uid &one, const Uid &other, std::optional<ShowRule> rule,
                    const QString &reason = {});

/// A person sees an overlap, and says why: it is confirmed. One that no run found, or that is only weak, is
/// of that person and stays in the list after every run. One step to undo. InvalidInput without a reason and
/// for records that are never compared; as jobs/currentrecords.h for what is out of sight.
Result<> addOverlapByHand(Bank &bank, const Uid &one, const Uid &other, const QString &reason);

/// Asks somebody else of this bank to judge the pair too, beside whom others ask. What was decided last stays
/// so, and whose it is. One step to undo. InvalidInput for oneself and for nobody.
Result<> askSecondReviewer(Bank &bank, const Uid &one, const Uid &other, const Uid &reviewer);

} // namespace kb
