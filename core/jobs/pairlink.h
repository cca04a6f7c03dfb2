// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/studyquestionlink.h"
#include "model/userecord.h"
#include "overlap/overlap.h"

namespace kb {

class Bank;

/// What another unit has is used for a question (spec 01, S14). Each says that the two overlap as well: one
/// step to undo. InvalidInput for a pair of other records.

/// How far the study of the pair answers its question.
Result<> linkStudyOfPair(Bank &bank, const Overlap &pair, AnswerDegree degree);

/// The project of the pair studies its question.
Result<> linkProjectOfPair(Bank &bank, const Overlap &pair);

/// The unit that asks used the study of the pair, in the dossier of its question, today; what for is in
/// `use`.
Result<> keepUseOfPair(Bank &bank, const Overlap &pair, const UseRecord &use);

} // namespace kb
