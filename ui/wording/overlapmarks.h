// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "wording/mark.h"

namespace kb {

Mark levelMark(OverlapLevel level);
/// None for who judges blind, as are its words.
Mark levelMark(const ShownOverlap &shown);

/// The level; of a pair that people put there without a run, that.
QString levelText(const ShownOverlap &shown);

/// The same where there is little room: "prob.".
QString shortLevelText(const ShownOverlap &shown);

/// How long until an answer is needed: "4 mo."; empty for what is not urgent.
QString timeLeftText(const ShownOverlap &shown);

/// A state, and until when it waits ("later, until 14 Dec 2026"); of what is new only the latter. A null day:
/// it waits for none.
QString stateText(OverlapState state, QDate putOffUntil);

/// What was decided about a pair, or that it comes again because it changed; its words and its sign.
QString stateText(const ShownOverlap &shown);
Mark stateMark(const ShownOverlap &shown);
/// "Always shown · Both write to the same towns · Sanne de Wit · 2 Mar 2026"; empty without a rule.
QString ruleLine(const ShownOverlap &shown);
Mark stateMark(OverlapState state);

} // namespace kb
