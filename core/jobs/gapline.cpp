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
    const bool goesOn = isUnderWay(decision->state) && followUp && followUp->goesOn;
    const bool isAsSeen = decision->state != GapState::VraagGesteld && !decision->isOutdated(factsOf(gap));
    return goesOn || isAsSeen ? decision->state : GapState::Mogelijk;
}

bool GapLine::isReopened() const
{
    return decision && isSettled(decision->state) && decision->isOutdated(factsOf(gap));
}

bool GapLine::mayBeSolved() const
{
    return isUnderWay(state()) && followUp && followUp->hasKnowledge;
}

} // namespace kb
