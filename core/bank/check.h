// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace kb {

class Bank;

/// Looks a bank over: the file itself, every operation, every row against its operations, the index against
/// the text, doubled codes and references to nothing. Each finding is one line for a log; none means well.
/// Reads only; seconds at 100,000 records.
Result<QStringList> checkBank(Bank &bank, const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb
