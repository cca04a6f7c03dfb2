// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace kb {

class Bank;

/// Whether the bank's search index was made by this version of the text pipeline. Reads one row.
Result<bool> isIndexCurrent(Bank &bank);

/// Makes the search index anew, in one transaction: when stopped or failed, the old one stays. Seconds for
/// ten thousand records.
Result<> renewIndex(Bank &bank, const Progress &progress = {}, const std::stop_token &stop = {});

/// Works the changes that wait into the lists of the index, and gives their records a place on its latent
/// axes unless these are to be learned anew, few in a transaction, so that nobody waits long. For idle
/// moments: every change that waits makes each search a little slower.
Result<> tidyIndex(Bank &bank, const std::stop_token &stop = {});

} // namespace kb
