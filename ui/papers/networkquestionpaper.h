// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/questionnetwork.h"
#include "widgets/paper.h"

namespace kb {

/// A question of the network: its group, and what it overlaps with.
Paper networkQuestionPaper(const QuestionNetwork &network, qsizetype question);

} // namespace kb
