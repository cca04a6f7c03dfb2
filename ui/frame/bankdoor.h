// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "bank/banklock.h"

namespace kb {

/// A bank that a window has open.
struct OpenedBank
{
    std::unique_ptr<Bank> bank;
    std::unique_ptr<BankLock> lock; ///< null when the bank can only be read
    BankHolder holder;              ///< who has the lock instead; empty when nobody can write there
};

/// Opens the bank to write in, or only to read when somebody else has it open or nobody can write there.
Result<OpenedBank> openBank(const QString &path);

/// Why a bank can only be read (M-26 of the specification).
QString readOnlySentence(const OpenedBank &opened);

/// The name of the bank and how it is open, for the title of the window.
QString titleOf(Bank &bank);

} // namespace kb
