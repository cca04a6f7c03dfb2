// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"

namespace kb {

class Database;

/// The pairs of these row ids as the last run kept them, in their order: without the lines of their records,
/// and without verdicts.
Result<QList<ShownOverlap>> keptPairs(Database &db, const QList<qint64> &ids);

} // namespace kb
