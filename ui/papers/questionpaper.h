// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/questionlist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of a knowledge question.
Paper questionPaper(Bank &bank, const QuestionLine &question);

/// Which studies answer a question and which projects work on it.
Paper questionSurroundings(Bank &bank, const Uid &question);
/// With which records a question overlaps, and why.
Paper questionOverlaps(Bank &bank, const Uid &question);

} // namespace kb
