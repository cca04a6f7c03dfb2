// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "gaps/gapfacts.h"

namespace kb {

class Bank;

/// Says of the answers whether they hold for other people than their question names (spec 11, C2). A question
/// names a group of people when a finding in the bank says that group and all of its words are in the
/// question. An answer holds for others when its findings say for whom they hold, and no word of that is in
/// the question. Where nobody said it, nothing is said.
Result<> addOtherPeople(Bank &bank, QList<QuestionFacts> &questions);

} // namespace kb
