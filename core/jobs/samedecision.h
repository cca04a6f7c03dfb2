// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/uid.h"

namespace kb {

class Bank;

/// Questions of the same text make many pairs that say one thing: what somebody decided about one of them can
/// be decided about all. These are pairs of which both texts and explanations are the same, letter for
/// letter, and that nobody of this unit judged yet or keeps out of the lists.

/// How many such pairs there are beside one that this person confirmed or set aside; 0 for a pair that this
/// person did not. Reads all questions: not for the window's thread.
Result<int> pairsToDecideAlike(Bank &bank, const Uid &one, const Uid &other);

/// Gives them the verdict of this person about the pair, with its reason and remark, and says how many. One
/// step to undo; after Cancelled nothing is changed.
Result<int> decideAlike(Bank &bank, const Uid &one, const Uid &other, const Progress &progress = {},
                        const std::stop_token &stop = {});

} // namespace kb
