// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/questionnetwork.h"

namespace kb {

// What stands beside the network of questions, the same on screen and on paper.

/// "Solid line: strong overlap. Dashed: probable.": only the sorts of lines that there are.
QString networkLegend(const QuestionNetwork &network);
/// "strong", or how people put it there.
QString levelWords(const NetworkTie &tie);
/// "86"; a dash where no run scored it.
QString pointsWords(const NetworkTie &tie);
/// How many questions and overlaps are shown, and how many are not.
QString networkExtent(const QuestionNetwork &network);

} // namespace kb
