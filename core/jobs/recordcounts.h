// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

class Bank;

/// How many of what people count a bank by are in use.
struct RecordCounts
{
    qsizetype studies = 0;
    qsizetype questions = 0;
};

/// Some 30 ms at a million studies.
Result<RecordCounts> recordCounts(Bank &bank);

} // namespace kb
