// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/figures.h"

namespace kb::bench {

/// The list of studies down to its last row, as ours does it and as Qt's own model of a query does: each in a
/// process of its own, so that nobody counts the memory of another.
Result<> measureWholeList(Figures &figures);

/// What such a process does, by its name: prints what that took.
Result<> runWholeList(const QString &name, const QString &bank);

} // namespace kb::bench
