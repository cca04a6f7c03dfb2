// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

class Bank;

/// Whether something that overlap compares, or that ties two records, changed since the last run, so that its
/// pairs are not those of today. What people decided does not count, nor does anything before the first run.
Result<bool> changedSinceRun(Bank &bank);

} // namespace kb
