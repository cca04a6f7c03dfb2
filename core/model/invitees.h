// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/event.h"
#include "model/participant.h"

namespace kb {

/// What an event may want attention for in who is asked to it. It never stands in the way.
enum class InviteesPoint {
    TooFewPlaces, ///< more come than there are places
    NoLeadership, ///< of a knowledge chamber: nobody of the official leadership (M-21)
    NoInstitute,  ///< of a knowledge chamber: nobody of a knowledge institute
    SomebodyTwice,
};

QList<InviteesPoint> inviteesPoints(const Event &event, const QList<Participant> &participants);

} // namespace kb
