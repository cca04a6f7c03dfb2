// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"

namespace kb {

class Bank;

/// What taking in the operations of other banks did.
struct Receipt
{
    int fresh = 0;
    int same = 0;
    int quarantined = 0; ///< another content under a number that is taken
    QList<BankIncarnation> doubtfulBanks;
};

/// Takes in operations of other banks by set union, in one transaction: new ones go in, the same again change
/// nothing, and what contradicts a held one goes to quarantine. The rows and the search index of every record
/// that they touch follow, and then the verdicts about questions that other units merged
/// (bank/carryverdicts).
Result<Receipt> receive(Bank &bank, const QList<Operation> &operations);

/// Every operation of the bank, for another one to receive.
Result<QList<Operation>> allOperations(Bank &bank);

} // namespace kb
