// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/studyquestionlink.h"

#include <QList>

namespace kb {

class Bank;

/// Which studies answer a question, and which questions a study answers; strongest degree first.
Result<QList<StudyQuestionLink>> answersTo(Bank &bank, const Uid &question);
Result<QList<StudyQuestionLink>> answersOf(Bank &bank, const Uid &study);

/// How many of the studies that answer the question, more than as background, were withdrawn or replaced.
Result<int> doubtfulAnswers(Bank &bank, const Uid &question);

} // namespace kb
