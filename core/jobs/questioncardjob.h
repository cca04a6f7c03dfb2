// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/questioncard.h"

namespace kb {

class Bank;

/// Collects the card of a knowledge question.
Result<QuestionCardContent> questionCardContent(Bank &bank, const Uid &question, Language language);

} // namespace kb
