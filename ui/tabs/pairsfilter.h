// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "widgets/filterbar.h"

namespace kb {

// What the bar of a list of pairs offers, and what a choice in it asks of the store.

/// What was decided, and that it waits for a later day.
QList<Choice> pairStates();
QList<Choice> pairReviews();
/// Without what people put or keep in the list.
QList<Choice> pairFinders();

/// What needs judging: new pairs that are strong or probable.
FilterState firstPairs();
/// For who asks more than that: what was chosen at first and still is goes.
FilterState withoutFirstPairs(FilterState filter);

/// `asked` with the choices of the bar in place of its own; `user` as verdicts name who gave them.
OverlapFilter pairsChosen(const FilterState &filter, OverlapFilter asked, const QString &user);

} // namespace kb
