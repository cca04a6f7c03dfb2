// SPDX-License-Identifier: EUPL-1.2
#include "editors/eventeditor.h"
#include "model/participant.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/testresult.h"
#include "support/watchdog.h"
#include "tabs/calendarpage.h"
#include "tabs/calendarview.h"
#include "tabs/signaldialogs.h"
#include "widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 4, 1);

/// A calendar of April 2026 with one event on its first day, at ten o'clock in Amsterdam.
struct CalendarRoom
{
    CalendarRoom()
        : desk(Desk::Content::Nothing)
        , workspace(desk.open(), desk.settings())
    {
        Event draft;
        draft.title = u"Kennislunch"_s;
        draft.organiser = draft.ownerUnit = workspace.bank().identity().unit;
        draft.start = QDateTime(Day, QTime(8, 0), Qt::UTC);
        draft.end = draft.start.addSecs(7200);
        const auto made = workspace.write({.act = u"make"_s}, [&](Write &write) {
            return workspace.bank().records<Event>().insert(write, draft);
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        event = *made;
        page = std::make_unique<CalendarPage>(workspace);
        show(*page, {1200, 800});
        page->goTo(Day);
        page->focusContent();
        settle(workspace);
    }

    CalendarView &view() { return *page->findChild<CalendarView *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        watchdog.run([&] { QTest::keyClick(QApplication::focusWidget(), key, modifiers); });
        settle(workspace);
    }
    QDateTime start() { return workspace.bank().records<Event>().get(event)->start.toUTC(); }

    StrictWatchdog watchdog;
    Desk desk;
    Workspace workspace;
    Uid event;
    std::unique_ptr<CalendarPage> page;
};

} // namespace

class TestCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthKeepsTheRulesOfModelsAndSpeaksItsDays()
    {
        CalendarRoom room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        const QString spoken = room.view().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"1 April 2026"_s) && spoken.contains(u"10:00 – 12:00 Kennislunch"_s),
                 qPrintable(spoken));
    }

    void arrowsGoBeyondTheMonth()
    {
        CalendarRoom room;

        for (int week = 0; week < 5; ++week)
            room.press(Qt::Key_Down);

        QCOMPARE(room.page->day(), Day.addDays(35));
        room.press(Qt::Key_PageUp);
        QCOMPARE(room.page->day(), Day.addDays(35).addMonths(-1));
    }

    void ctrlWithAnArrowMovesTheEventInOneStep()
    {
        CalendarRoom room;

        room.press(Qt::Key_Right, Qt::ControlModifier);

        QCOMPARE(room.start().date(), Day.addDays(1));
        QCOMPARE(room.page->day(), Day.addDays(1));
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(room.start().date(), Day);
    }

    void inAWeekUpAndDownChangeTheTime()
    {
        CalendarRoom room;
        room.page->setSpan(CalendarSpan::Week);
        settle(room.workspace);

        room.press(Qt::Key_Down, Qt::ControlModifier);

        QCOMPARE(room.start().time(), QTime(8, 30));
    }

    void draggingMovesTheEvent()
    {
        CalendarRoom room;
        CalendarView &view = room.view();
        const QRect cell = view.visualRect(view.currentIndex());
        const QPoint item(cell.left() + 20, cell.top() + 6 + view.fontMetrics().height() + 8);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, item);
        QMimeData held;
        held.setData(u"application/x-kennisbank-event"_s, bytesOf(room.event));
        const QPoint there = view.visualRect(view.model()->index(1, 4)).center();

        QDragEnterEvent enter(item, Qt::MoveAction, &held, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter); // or nobody is there to drop it on
        QDropEvent drop(there, Qt::MoveAction, &held, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &drop);

        const QDate to = static_cast<CalendarModel *>(view.model())->dayAt(view.model()->index(1, 4));
        QCOMPARE(room.start().date(), to);
    }

    void movingWhatWasAnnouncedAsksWhyAndOffersTheMessage()
    {
        CalendarRoom room;
        test::insert(room.workspace.bank(), Participant{.event = room.event, .name = u"Anna"_s});
        QVERIFY_RESULT(test::edit<Event>(room.workspace.bank(), room.event, [](Event &event) {
            event.goal = u"Kennis delen"_s;
            event.placeKind = PlaceKind::Online;
            event.status = EventStatus::Bevestigd;
        }));
        settle(room.workspace);
        QSignalSpy said(&room.workspace, &Workspace::said);

        const bool isAsked =
            answering<ReasonDialog>([&] { room.press(Qt::Key_Right, Qt::ControlModifier); },
                                    [](ReasonDialog &dialog) {
                                        QTest::keyClicks(dialog.focusWidget(), u"De zaal is bezet"_s);
                                        dialog.accept();
                                    });
        QVERIFY(isAsked);
        settle(room.workspace);

        const auto event = room.workspace.bank().records<Event>().get(room.event);
        QVERIFY(event->status == EventStatus::Verplaatst);
        QCOMPARE(event->statusReason, u"De zaal is bezet"_s);
        QCOMPARE(room.start().date(), Day.addDays(1));
        QCOMPARE(said.constLast().constFirst().value<Message>().action, u"Message to the participants…"_s);
    }

    void enterOpensTheEventAndClosingGivesTheCalendarBack()
    {
        CalendarRoom room;

        room.press(Qt::Key_Return);

        auto *editor = room.page->findChild<EventEditor *>();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(editor->uid(), room.event);
        Q_EMIT editor->closeAsked();
        QVERIFY(room.view().isVisible());
    }

    void dayThatHasNothingOffersANewEvent()
    {
        CalendarRoom room;
        QVERIFY(!room.page->findChild<EmptyState *>()->isVisible());
        room.page->goTo(Day.addDays(6));
        QTRY_VERIFY(room.page->findChild<EmptyState *>()->isVisible());

        room.page->panes().constLast()->setFocus(Qt::TabFocusReason);
        room.press(Qt::Key_Space);

        auto *editor = room.page->findChild<EventEditor *>();
        QVERIFY(editor && editor->isVisible());
    }

    void newEventIsProposedOnTheChosenDay()
    {
        CalendarRoom room;
        room.page->goTo(Day.addDays(6));
        room.page->tabActions().create->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Lunch"_s);

        room.press(Qt::Key_S, Qt::ControlModifier);

        const Uid made = room.page->findChild<EventEditor *>()->uid();
        QCOMPARE(room.workspace.bank().records<Event>().get(made)->start.toUTC(),
                 QDateTime(Day.addDays(6), QTime(8, 0), Qt::UTC));
    }
};

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
