// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/context.h"
#include "base/progress.h"

namespace kb {

/// Empties every table and index that can be made from the log, and makes it again. One transaction; stopped
/// or failed, the bank is as it was. Memory: the operations of one record.
Result<> rebuild(BankContext &context, const Progress &progress, const std::stop_token &stop);

/// Empties them only; in a transaction of its own.
Result<> clearCaches(BankContext &context);

} // namespace kb
