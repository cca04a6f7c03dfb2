// SPDX-License-Identifier: EUPL-1.2
#include "editors/eventeditor.h"
#include "editors/taskspage.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/eventspage.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A meeting of our own, open in the list of events.
struct MeetingRoom : TabRoom<EventsPage>
{
    MeetingRoom(EventStatus status, int yearsFromNow)
        : TabRoom(Desk::Content::Nothing)
    {
        Event event;
        event.title = u"Kennislunch"_s;
        event.organiser = event.ownerUnit = bank().identity().unit;
        event.start = bank().now().addYears(yearsFromNow);
        event.end = event.start.addSecs(7200);
        event.status = status;
        meeting = insert(bank(), event);
        settle(workspace);
        tab->showPlace(meeting);
        settle(workspace);
    }

    Bank &bank() { return workspace.bank(); }
    EventEditor &editor() { return *tab->findChild<EventEditor *>(); }
    TasksPage &tasks() { return *editor().findChild<TasksPage *>(); }
    Message lastSaid() const
    {
        return said.isEmpty() ? Message() : said.constLast().constFirst().value<Message>();
    }
    Event stored() { return *bank().records<Event>().get(meeting); }

    void trigger(const QString &action)
    {
        for (QAction *one : tab->tabActions().record) {
            if (one && QString(one->text()).remove(u'&') == action)
                one->trigger();
        }
    }

    void showTasks()
    {
        auto &pages = *editor().findChild<QTabWidget *>();
        while (!pages.currentWidget()->isAncestorOf(&tasks()) && pages.currentIndex() + 1 < pages.count())
            pages.setCurrentIndex(pages.currentIndex() + 1);
    }

    QSignalSpy said{&workspace, &Workspace::said};
    Uid meeting;
};

Values closedStatus()
{
    Event event;
    event.status = EventStatus::Afgesloten;
    return valuesOf(event);
}

} // namespace

class TestMeetingOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAMeetingThatIsOverTheNextStepIsOffered()
    {
        MeetingRoom room(EventStatus::Bevestigd, -1);
        QCOMPARE(room.lastSaid().action, u"It was held"_s);

        room.lastSaid().follow();

        QVERIFY(room.editor().save());
        QVERIFY(room.stored().status == EventStatus::Gehouden);
    }

    void ofAMeetingToComeNothingIsOffered()
    {
        const MeetingRoom room(EventStatus::Voorbereiding, 1);

        QVERIFY(room.lastSaid().action.isEmpty());
    }

    void movingWhatWasAnnouncedAsksWhyAndOffersTheMessage()
    {
        MeetingRoom room(EventStatus::Bevestigd, 1);

        room.trigger(u"Move…"_s);
        room.type(u"De zaal is bezet"_s); // the cursor stands where the reason goes

        QVERIFY(room.editor().save());
        QVERIFY(room.stored().status == EventStatus::Verplaatst);
        QCOMPARE(room.stored().statusReason, u"De zaal is bezet"_s);
        QCOMPARE(room.lastSaid().action, u"Message to the participants…"_s);
    }

    void movingWhatNobodyWasAskedToIsOnlyAnotherDay()
    {
        MeetingRoom room(EventStatus::Voorbereiding, 1);

        room.trigger(u"Move…"_s);

        QVERIFY(room.editor().save());
        QVERIFY(room.stored().status == EventStatus::Voorbereiding);
    }

    void meetingThatWasHeldIsClosedWithAnAgreementThatIsTyped()
    {
        MeetingRoom room(EventStatus::Gehouden, -1);
        room.editor().fillIn(closedStatus());
        QVERIFY(!room.editor().save());

        room.showTasks();
        room.tasks().view().setFocus();
        room.press(Qt::Key_Insert);
        room.type(u"Rekenvoorbeeld maken"_s);

        QVERIFY(room.editor().save());
        QCOMPARE(room.tasks().agreements(), 1);
    }
};

QTEST_MAIN(TestMeetingOffers)
#include "tst_meetingoffers.moc"
