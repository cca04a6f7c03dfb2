// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapline.h"

namespace kb {

namespace {

bool isUnderWay(GapState state)
{
    return state == GapState::Bevestigd || state == GapState::VraagGesteld;
}

} // namespace

Uid GapLine::shownRecord() const
{
    return isByHand() ? gap.involved.value(0) : gap.record;
}

/// A question that was thrown away, or that expired, asks nothing.
GapState GapLine::state() const
{
    if (!decision)
        return GapState::Mogelijk;
    if (!gap.isFound)
        return decision->state;
    const bool goesOn = isUnderWay(decision->state) && followUp && followUp->goesOn;
    const bool isAsSeen = decision->state != GapState::VraagGesteld && !decision->isOutdated(factsOf(gap));
    return goesOn || isAsSeen ? decision->state : GapState::Mogelijk;
}

bool GapLine::isReopened() const
{
    return decision && gap.isFound && isSettled(decision->state) && decision->isOutdated(factsOf(gap));
}

/// Only that rule counts the projects of its record (spec 05, 5.7: G1).
bool GapLine::isBeingResearched() const
{
    return !gap.isFound && gap.kind == GapKind::QuestionUnanswered && followUp && followUp->goesOn &&
           !followUp->hasKnowledge && followUp->line.kind == Kind::ResearchProject;
}

bool GapLine::mayBeSolved() const
{
    const bool broughtKnowledge = followUp && followUp->hasKnowledge;
    return isUnderWay(state()) && (broughtKnowledge || (!gap.isFound && !isBeingResearched()));
}

} // namespace kb
