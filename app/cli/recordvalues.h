// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/exitcode.h"
#include "model/recordtype.h"

namespace kb {
class Bank;
}

namespace kb::cli {

class Session;

/// Options that name a field become its value, an empty one null; an option of another name is an error,
/// unless it is one of every command or stands in `besides`. A list is typed with semicolons, or as JSON.
Result<Values> givenValues(const RecordType &type, const Arguments &arguments,
                           const QStringList &besides = {});

/// A record that a field refers to must be here, and what owns others must be a unit.
Result<> checkReferences(Bank &bank, const RecordType &type, const Values &values);

/// What looks wrong about the values is told; they are kept all the same. With what the record held `before`,
/// nothing is told of that.
ExitCode remarkOn(Session &session, const RecordType &type, const Values &values, const Values &before = {});

} // namespace kb::cli
