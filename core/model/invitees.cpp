// SPDX-License-Identifier: EUPL-1.2
#include "model/invitees.h"

#include <algorithm>

namespace kb {

QList<InviteesPoint> inviteesPoints(const Event &event, const QList<Participant> &participants)
{
    QList<InviteesPoint> points;
    const auto coming = std::ranges::count(participants, Rsvp::Komt, &Participant::rsvp);
    if (event.capacity && coming > *event.capacity)
        points.append(InviteesPoint::TooFewPlaces);
    if (event.kind != QStringLiteral("kenniskamer") || participants.isEmpty())
        return points;
    const auto isAnybody = [&](ParticipantSide side) {
        return std::ranges::find(participants, std::optional(side), &Participant::side) != participants.end();
    };
    if (!isAnybody(ParticipantSide::AmbtelijkeLeiding))
        points.append(InviteesPoint::NoLeadership);
    if (!isAnybody(ParticipantSide::Kennisinstelling))
        points.append(InviteesPoint::NoInstitute);
    return points;
}

} // namespace kb
