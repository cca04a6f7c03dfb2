// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/urgency.h"

#include <QLatin1StringView>

namespace kb {

class Bank;
class Write;

namespace settingname {
inline constexpr QLatin1StringView SignalUrgency("signal.urgency"); ///< {soon, large, small}
} // namespace settingname

/// What this bank counts as soon, large and small.
Result<UrgencyThresholds> urgencyThresholds(Bank &bank);
Result<> keepUrgencyThresholds(Bank &bank, Write &write, const UrgencyThresholds &thresholds);

} // namespace kb
