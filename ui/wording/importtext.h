// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importplan.h"
#include "wording/mark.h"

namespace kb {

/// What importing will do with a record: "new", "already there".
QString actionText(ImportAction action);
Mark actionMark(ImportAction action);

/// Why a record was left out, or what was kept in another place, in one sentence.
QString reasonText(const PlannedRecord &record);
QString remarkText(const Remark &remark);
QString skippedText(const Skipped &skipped);

} // namespace kb
