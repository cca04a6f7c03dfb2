// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

struct sqlite3;

namespace kb {

/// What several queries mean by one word (`latest_verdict`, `agreement`, …), from resources/sql/views:
/// temporary views of this connection, for the file of a bank holds none and one that does is refused. They
/// may be made before their tables are there.
Result<> makeViews(sqlite3 *connection);

} // namespace kb
