// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importjob.h"
#include "wording/mark.h"

namespace kb {

/// What importing will do with a record: "new", "already there".
QString actionText(ImportAction action);
/// What is done with a record that resembles another: "taken in as new".
QString policyText(DoublesPolicy policy);
Mark actionMark(ImportAction action);

/// Why it does that: what the record is known by, which fields change, what was kept in another place, or why
/// it was left out and what to do. Empty for a record that is simply new.
QString reasonText(const PlannedRecord &record);
QString remarkText(const Remark &remark);
QString skippedText(const Skipped &skipped);

} // namespace kb
