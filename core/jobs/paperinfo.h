// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"

namespace kb {

class Bank;

/// Whom readers can ask: the line that was set for this bank, else the knowledge group of its unit with its
/// mailbox; empty while the bank knows neither.
Result<QString> contactLine(Bank &bank);

/// What every paper of this bank says about itself.
Result<doc::Info> paperInfo(Bank &bank, Language language);

/// The same of a paper that a unit issues, whoever prints it. Of another unit it has nothing of this bank:
/// that unit and its mailbox, as far as the bank knows them, and its name where this bank has a letterhead.
Result<doc::Info> paperInfoOf(Bank &bank, const Uid &unit, Language language);

} // namespace kb
