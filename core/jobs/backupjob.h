// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

namespace kb {

/// Writes the log and the files of the bank, without what can be made from them, to a new file, and proves
/// that it can be read. Conflict when the file exists. A half-written file never has the final name.
Result<> backUp(Bank &bank, const QString &to);

/// Makes a bank of a backup: a new life of the same bank, with all tables and indexes made anew.
Result<> restoreBackup(const QString &from, const QString &path, const Clock &clock = systemClock());

/// A whole copy of the bank, as a life of its own.
Result<> copyBank(Bank &bank, const QString &to);

} // namespace kb
