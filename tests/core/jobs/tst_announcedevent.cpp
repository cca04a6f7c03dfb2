// SPDX-License-Identifier: EUPL-1.2
#include "jobs/announcedevent.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestAnnouncedEvent : public QObject
{
    Q_OBJECT

    static Uid aMeeting(Bank &bank, EventStatus status)
    {
        Event event;
        event.title = u"Kennislunch"_s;
        event.organiser = event.ownerUnit = bank.identity().unit;
        event.start = bank.now().addDays(30);
        event.end = event.start.addSecs(3600);
        event.place = u"Zaal 1"_s;
        event.status = status;
        return insert(bank, event);
    }

    static Result<> moveByAWeek(Bank &bank, const Uid &event)
    {
        return edit<Event>(bank, event, [](Event &edited) {
            edited.start = edited.start.addDays(7);
            edited.end = edited.end.addDays(7);
        });
    }

    static std::optional<Event> before(Bank &bank, const Uid &event)
    {
        const auto stored = bank.records<Event>().get(event);
        const auto found = stored ? announcedBefore(bank, *stored) : stored.error();
        return found ? *found : std::nullopt;
    }

private Q_SLOTS:
    void aMeetingThatIsMovedIsKnownAsItWasAnnounced()
    {
        const auto bank = makeBank();
        const Uid event = aMeeting(*bank, EventStatus::Bevestigd);
        const QDateTime announced = bank->records<Event>().get(event)->start;

        QVERIFY_RESULT(moveByAWeek(*bank, event));
        QVERIFY_RESULT(edit<Event>(*bank, event, [](Event &edited) {
            edited.place = u"Zaal 2"_s;
            edited.status = EventStatus::Verplaatst;
            edited.statusReason = u"De zaal is bezet."_s;
        }));

        const auto known = before(*bank, event);
        QVERIFY(known.has_value());
        QCOMPARE(known->start, announced);
        QCOMPARE(known->place, u"Zaal 1"_s);
    }

    void whatNobodyWasAskedToWasNotKnown()
    {
        const auto bank = makeBank();
        const Uid event = aMeeting(*bank, EventStatus::Voorbereiding);

        QVERIFY_RESULT(moveByAWeek(*bank, event));

        QVERIFY(!before(*bank, event).has_value());
    }

    void anotherTitleMovesNothing()
    {
        const auto bank = makeBank();
        const Uid event = aMeeting(*bank, EventStatus::Bevestigd);

        QVERIFY_RESULT(
            edit<Event>(*bank, event, [](Event &edited) { edited.title = u"Kennislunch over water"_s; }));

        QVERIFY(!before(*bank, event).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAnnouncedEvent)
#include "tst_announcedevent.moc"
