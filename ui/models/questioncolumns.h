// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/questionlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the knowledge questions (spec 03, 3.5).
std::span<const Column<QuestionLine>> questionColumns(ListOf records);

QString coverageText(Coverage coverage);
Mark coverageMark(Coverage coverage);

} // namespace kb
