// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

class Bank;

inline constexpr int NeedsAreKept = 30; ///< days after the meeting

/// Erases what participants of meetings that are over for so long asked for, such as a diet (spec 02, 2.5);
/// what somebody cleared by hand before stays in the history. By the clock of the bank, or of the computer
/// where that is behind. How many participants there were.
Result<int> erasePassedNeeds(Bank &bank);

} // namespace kb
