// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"
#include "model/recordtype.h"

#include <optional>

namespace kb {
class Bank;
}

namespace kb::cli {

class Session;

/// Options that name a field become its value, an empty one null; an option of another name is not known,
/// unless it is one of every command or stands in `besides`. A list is typed with semicolons, or as JSON.
/// Nothing when one is not understood: what is wrong is said already.
std::optional<Values> givenValues(Session &session, const RecordType &type, const QStringList &besides = {});

/// Says which fields must be filled in and are not, with their options.
ExitCode tellMissing(Session &session, const RecordType &type, const QList<const FieldInfo *> &missing);

/// A record that a field refers to must be here, and what owns others must be a unit.
Result<> checkReferences(Bank &bank, const RecordType &type, const Values &values);

/// What looks wrong about the values is told; they are kept all the same. With what the record held `before`,
/// nothing is told of that.
ExitCode remarkOn(Session &session, const RecordType &type, const Values &values, const Values &before = {});

} // namespace kb::cli
