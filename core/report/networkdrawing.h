// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/networklayout.h"
#include "report/questionnetwork.h"
#include "report/spotdrawing.h"

namespace kb {

NetworkPlan planOf(const QuestionNetwork &network);

/// The network as a drawing of that width, in points: a form for each unit, a sort of line for each level,
/// names of groups above their questions, and codes where they find room. Its spots are the questions; from
/// one the arrow keys lead to those that it is tied to.
SpotDrawing networkDrawing(const QuestionNetwork &network, const NetworkPlan &plan, double width);
/// Of that width too, and no higher than the room as long as its words keep theirs.
SpotDrawing networkDrawing(const QuestionNetwork &network, const NetworkPlan &plan, const QSizeF &room);

} // namespace kb
