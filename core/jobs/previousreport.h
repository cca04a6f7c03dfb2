// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/overlapreport.h"

namespace kb {

class Bank;

/// What the last overlap report of before that day counted; empty when this file knows of none.
Result<std::optional<PreviousReport>> reportBefore(Bank &bank, QDate day);

/// Remembers what this report counts, for the first one on a later day to say what changed: to call once it
/// was printed or saved. No step: nothing of it is the user's. ReadOnly in a bank that is only read.
Result<> rememberReport(Bank &bank, const OverlapReportContent &content);

} // namespace kb
