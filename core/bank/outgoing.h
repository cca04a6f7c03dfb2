// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"

namespace kb {

class Bank;

/// The operations that may leave this bank for another one: a package is made of these and of no others. What
/// is of one bank stays: its settings, its users, and personal notes (spec 02) with the files, tasks and
/// links that hang on them. A note that was personal leaves as it was said anew when it was shared
/// (bank/stepeffects.h): what it said before stays, and where nobody said it anew the whole note does.
Result<QList<Operation>> outgoingOperations(Bank &bank);

} // namespace kb
