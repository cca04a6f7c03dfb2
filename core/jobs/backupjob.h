// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

#include <stop_token>

namespace kb {

/// Where a backup has the attached files: in itself, or in the folder `bestanden` beside it, each once for
/// all backups there.
enum class Attachments { Within, Beside };

/// Writes the log and the files of the bank, without what can be made from them, to a new file, and proves
/// that it can be read. Conflict when the file exists. A half-written file never has the final name.
Result<> backUp(Bank &bank, const QString &to, Attachments attachments = Attachments::Within,
                const std::stop_token &stop = {});

/// The same, in the place of a backup that has the name already; that one stays when it fails.
Result<> replaceBackup(Bank &bank, const QString &to, const std::stop_token &stop = {});

/// Makes a bank of a backup: a new life of the same bank, with all tables and indexes made anew.
Result<> restoreBackup(const QString &from, const QString &path, const Clock &clock = systemClock());

/// A whole copy of the bank, as a life of its own.
Result<> copyBank(Bank &bank, const QString &to);

} // namespace kb
