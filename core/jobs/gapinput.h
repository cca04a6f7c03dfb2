// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "gaps/gapfacts.h"
#include "gaps/gapnorms.h"

namespace kb {

class Bank;
class Write;

namespace settingname {
inline constexpr QLatin1StringView GapNorms("gaps.norms"); ///< what differs from the usual, by name
} // namespace settingname

/// From when on this bank calls something a gap.
Result<GapNorms> gapNorms(Bank &bank);
Result<> keepGapNorms(Bank &bank, Write &write, const GapNorms &norms);

/// What the rules must know of all units, as the bank is now; a day in the past only moves the dates.
Result<GapFacts> gapFacts(Bank &bank, const GapNorms &norms, QDate on);

} // namespace kb
