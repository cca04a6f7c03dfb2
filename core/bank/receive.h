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
    int erased = 0;      ///< operations of this bank that lost their values, as they were erased elsewhere
    QList<BankIncarnation> doubtfulBanks;
    Result<> carried;   ///< an error when verdicts that were to go along are left for the next receipt
    Result<> forgotten; ///< the same of what tells who somebody was whom another bank erased
};

/// Takes in operations of other banks by set union, in one transaction: new ones go in, the same again change
/// nothing, and what contradicts a held one goes to quarantine. The rows and the search index of every record
/// that they touch follow. Then the verdicts about questions that other units merged go along, in steps of
/// their own (bank/carryverdicts): what came in stays, also where that fails. What another bank erased of
/// somebody is erased here too, and what a bank that has not heard of an erasing still says of them is not
/// taken over (bank/forgottenagain.h).
Result<Receipt> receive(Bank &bank, const QList<Operation> &operations);

/// Every operation of the bank. Not all of them may leave it (bank/outgoing.h).
Result<QList<Operation>> allOperations(Bank &bank);

} // namespace kb
