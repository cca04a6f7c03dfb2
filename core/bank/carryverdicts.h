// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

class Bank;

/// Another unit may merge its question while this one is away. What people of this bank's unit said about the
/// question that went is then given to the one that stayed, as where this unit merges itself, so that nobody
/// is asked again. The verdicts of other units are theirs. For each question one step to undo; nothing when
/// there is nothing to carry. What an error leaves is carried the next time.
Result<> carryVerdicts(Bank &bank);

} // namespace kb
