// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/grounds.h"

namespace kb {

class Bank;
class Write;

/// What each ground of a score counts for in this bank; a setting, so it travels with the bank and can be
/// undone.
Result<GroundWeights> groundWeights(Bank &bank);
Result<> keepGroundWeights(Bank &bank, Write &write, const GroundWeights &weights);

/// Takes over what the verdicts propose now, for the next run. One step; none when it is so already.
Result<> acceptGroundWeights(Bank &bank);
/// Every ground counts as the method says again. One step; none when it does already.
Result<> resetGroundWeights(Bank &bank);

} // namespace kb
