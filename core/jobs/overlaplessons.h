// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/reviewlessons.h"

namespace kb {

class Bank;

/// What the verdicts of this bank's unit teach: of several about one pair the latest counts. What does not
/// count any more is not proposed again.
Result<ReviewLessons> reviewLessons(Bank &bank);

/// The word counts no more in the next run. One step to undo; a word that is there already is none.
Result<> ignoreWord(Bank &bank, const QString &word);
/// The word counts again. NotFound when it is not on the list of this bank.
Result<> countWord(Bank &bank, const QString &word);

} // namespace kb
