// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/recordtypes.h"

namespace kb {

class Database;
struct BankContext;

/// Gives values of a new record a code when their type has one and they have none, or keeps the one they
/// have.
Result<> giveRefcode(BankContext &context, const RecordType &type, Values &values);

/// The next free code of a unit and type, `DGVB-VRG-0007`. Counts every record that ever had one, so that a
/// code is never used again.
Result<QString> nextRefcode(Database &db, const QString &unitCode, const RecordType &type);

/// The same code in the form it is stored: `dgvb-vrg-07` and `DGVB-VRG-7` are `DGVB-VRG-0007`. Other text
/// comes back as it is.
QString fullRefcode(const QString &code);

/// Tells the counter that a code was given elsewhere (import, example, package).
Result<> keepRefcode(Database &db, const QString &refcode);
/// The same for the code among the values of a record, where its type has codes.
Result<> keepRefcode(Database &db, const RecordType &type, const Values &values);

} // namespace kb
