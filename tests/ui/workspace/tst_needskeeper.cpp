// SPDX-License-Identifier: EUPL-1.2
#include "model/event.h"
#include "model/participant.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "workspace/needskeeper.h"

using namespace kb;
using namespace kb::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestNeedsKeeper : public QObject
{
    Q_OBJECT

    static Uid guestOfLongAgo(Bank &bank)
    {
        Event event;
        event.title = u"Kennislunch"_s;
        event.organiser = event.ownerUnit = bank.identity().unit;
        event.start = bank.now().addDays(-60);
        const Uid meeting = insert(bank, event);
        return insert(bank, Participant{.event = meeting, .name = u"B. Gast"_s, .needs = u"Tolk"_s});
    }

    static QString needsOf(Workspace &workspace, const Uid &guest)
    {
        const auto participant = workspace.bank().records<Participant>().get(guest);
        return participant ? participant->needs : u"nobody"_s;
    }

private Q_SLOTS:
    void whatGuestsOfLongAgoNeededIsErasedAfterOpening()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        const Uid guest = guestOfLongAgo(workspace.bank());

        const NeedsKeeper keeper(workspace, nullptr, 1ms);

        QTRY_COMPARE(needsOf(workspace, guest), QString());
    }

    void aBankThatMayNotBeWrittenIsLeftAsItIs()
    {
        Desk desk(Desk::Content::Nothing);
        const Uid guest = guestOfLongAgo(*desk.open());
        Workspace workspace(desk.open(OpenMode::ReadOnly), desk.settings());

        const NeedsKeeper keeper(workspace, nullptr, 1ms);
        QTest::qWait(100);

        QCOMPARE(needsOf(workspace, guest), u"Tolk"_s);
    }
};

QTEST_MAIN(TestNeedsKeeper)
#include "tst_needskeeper.moc"
