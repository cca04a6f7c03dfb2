// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

namespace kb {

// What goes with somebody who is erased, besides what their own record says (bank/forgetting.h).

/// The persons of whom something was erased, here or in the bank from which that came.
Result<QSet<Uid>> forgottenPersons(Database &db);

/// All names that they ever had here, as steps are called by them.
Result<QStringList> everyNameOf(BankContext &context, const QList<qint64> &persons);

/// Takes these names away from the steps about persons that are called by them.
Result<> forgetStepNames(Database &db, const QStringList &names);

/// What somebody knows about says who it was: neither now nor in the log.
Result<> forgetExpertise(Write &write, const Uid &person);

/// Takes away what was kept out of the log because it contradicts it (bank/receive.h), as far as it is about
/// these records.
Result<> forgetQuarantined(Database &db, const QList<Uid> &records);

} // namespace kb
