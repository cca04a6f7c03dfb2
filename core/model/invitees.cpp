// SPDX-License-Identifier: EUPL-1.2
#include "model/invitees.h"

#include <QSet>

#include <algorithm>

namespace kb {

namespace {

/// Of those without a record of their own nobody knows who is who.
bool isSomebodyTwice(const QList<Participant> &participants)
{
    QSet<Uid> seen;
    for (const Participant &one : participants) {
        if (!one.person.isNull() && seen.contains(one.person))
            return true;
        seen.insert(one.person);
    }
    return false;
}

} // namespace

QList<InviteesPoint> inviteesPoints(const Event &event, const QList<Participant> &participants)
{
    QList<InviteesPoint> points;
    const auto coming = std::ranges::count(participants, Rsvp::Komt, &Participant::rsvp);
    if (event.capacity && coming > *event.capacity)
        points.append(InviteesPoint::TooFewPlaces);
    if (isSomebodyTwice(participants))
        points.append(InviteesPoint::SomebodyTwice);
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
