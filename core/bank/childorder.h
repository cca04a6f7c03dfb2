// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"

namespace kb {

class Database;

/// The number that a new one gets among what hangs on a record and has an order: agenda items, insights,
/// statements, citations and pieces of a bulletin. It comes last.
Result<int> placeForNew(Database &db, Kind child, const Uid &parent);

} // namespace kb
