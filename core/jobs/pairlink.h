// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/studyquestionlink.h"
#include "overlap/overlap.h"

namespace kb {

class Bank;

/// Says how far the study of the pair answers its question, and so that the two overlap: one step to undo.
/// InvalidInput for a pair of other records.
Result<> linkStudyOfPair(Bank &bank, const Overlap &pair, AnswerDegree degree);

} // namespace kb
