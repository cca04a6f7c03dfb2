// SPDX-License-Identifier: EUPL-1.2
#include "model/invitees.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Event chamber()
{
    Event event;
    event.kind = u"kenniskamer"_s;
    return event;
}

Participant of(ParticipantSide side, Rsvp rsvp = Rsvp::Genodigd)
{
    Participant participant;
    participant.side = side;
    participant.rsvp = rsvp;
    return participant;
}

} // namespace

class TestInvitees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChamberWithoutLeadershipIsTold() // M-21
    {
        const Participant expert = of(ParticipantSide::Kennisinstelling);
        const Participant leader = of(ParticipantSide::AmbtelijkeLeiding);

        QVERIFY(inviteesPoints(chamber(), {expert}) == QList{InviteesPoint::NoLeadership});
        QVERIFY(inviteesPoints(chamber(), {leader}) == QList{InviteesPoint::NoInstitute});
        QVERIFY(inviteesPoints(chamber(), {expert, leader}).isEmpty());
    }

    void anEmptyListAndAnotherKindOfMeetingAskNothing()
    {
        QVERIFY(inviteesPoints(chamber(), {}).isEmpty());
        QVERIFY(inviteesPoints(Event(), {of(ParticipantSide::Beleid)}).isEmpty());
    }

    void whoIsOnTheListTwiceIsTold()
    {
        Participant known = of(ParticipantSide::Beleid);
        known.person = Uid::createUuid();
        const Participant unknown = of(ParticipantSide::Beleid);

        QVERIFY(inviteesPoints(Event(), {known, unknown, unknown}).isEmpty());
        QVERIFY(inviteesPoints(Event(), {known, unknown, known}) == QList{InviteesPoint::SomebodyTwice});
    }

    void onlyWhoComesNeedsAPlace()
    {
        Event event;
        event.capacity = 1;
        const Participant coming = of(ParticipantSide::Beleid, Rsvp::Komt);

        QVERIFY(inviteesPoints(event, {coming, of(ParticipantSide::Beleid)}).isEmpty());
        QVERIFY(inviteesPoints(event, {coming, coming}) == QList{InviteesPoint::TooFewPlaces});
    }
};

QTEST_GUILESS_MAIN(TestInvitees)
#include "tst_invitees.moc"
