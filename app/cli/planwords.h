// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importplan.h"

namespace kb::cli {

/// Why a planned record is what it is, in one line; empty for a record that is simply new or the same.
QString reasonWords(const PlannedRecord &record);
QString remarkWords(const Remark &remark);
QString skippedWords(const Skipped &skipped);

} // namespace kb::cli
