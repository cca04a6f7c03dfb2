// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/overlapstore.h"
#include "report/overlapreport.h"

namespace kb {

class Bank;

/// What the overlap report tells beside pairs of questions.

/// The strong and the probable pairs of one kind, best first.
Result<QList<ShownOverlap>> reportedOf(Bank &bank, OverlapKind kind);

/// Studies that a question can use, but for what was set aside.
Result<QList<ReportedUse>> usableStudies(Bank &bank);

/// Projects about the same thing, but for what was set aside.
Result<QList<ReportedTouch>> projectsThatTouch(Bank &bank);

} // namespace kb
