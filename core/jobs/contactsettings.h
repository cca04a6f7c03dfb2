// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

class Bank;
class Write;

/// After how many months without contact an institute is quiet, while research of it is running (spec 01,
/// S03).
Result<int> quietMonths(Bank &bank);
Result<> keepQuietMonths(Bank &bank, Write &write, int months);

} // namespace kb
