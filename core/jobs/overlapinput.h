// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/profile.h"

namespace kb {

class Bank;

/// Reads all of the bank that overlaps are computed from: questions, studies and projects with what they are
/// linked to, the concept list, and the texts from which the engine learns.
Result<OverlapBank> overlapInput(Bank &bank);

} // namespace kb
