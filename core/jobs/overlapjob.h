// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "jobs/overlapstore.h"

namespace kb {

class Write;

/// What a full run found.
struct OverlapSummary
{
    int records = 0;
    int strong = 0;
    int probable = 0;
    int weak = 0;
    qint64 milliseconds = 0;
};

namespace settingname {
inline constexpr QLatin1StringView
    OverlapLevels("overlap.levels"); ///< {strong, probable, weak}: least points
inline constexpr QLatin1StringView OverlapWithinUnit("overlap.within_unit");
inline constexpr QLatin1StringView OverlapIgnoredWords("overlap.ignored_words");
} // namespace settingname

/// The settings of this bank: levels, scope and words that do not count, with today's date.
Result<OverlapOptions> overlapOptions(Bank &bank);
/// Counts from the next run on.
Result<> keepOverlapLevels(Bank &bank, Write &write, const OverlapLevels &levels);
Result<> keepOverlapScope(Bank &bank, Write &write, UnitScope scope);

/// Computes the overlaps of the whole bank and keeps them in place of those of the last run. Stopped, the
/// last run stays.
Result<OverlapSummary> runOverlap(Bank &bank, const Progress &progress = {},
                                  const std::stop_token &stop = {});

} // namespace kb
