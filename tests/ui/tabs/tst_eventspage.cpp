// SPDX-License-Identifier: EUPL-1.2
#include "editors/agendapage.h"
#include "editors/eventeditor.h"
#include "editors/insightspage.h"
#include "editors/participantspage.h"
#include "editors/recordform.h"
#include "editors/taskspage.h"
#include "jobs/eventparts.h"
#include "model/knowledgequestion.h"
#include "model/person.h"
#include "tabroom.h"
#include "tabs/eventspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Room = TabRoom<EventsPage>;

Event begun(Workspace &workspace, QTime begin = QTime(9, 0), QTime end = QTime(11, 0))
{
    Event event;
    event.title = u"Kennislunch"_s;
    event.organiser = event.ownerUnit = workspace.bank().identity().unit;
    event.start = QDateTime(QDate(2026, 4, 1), begin, Qt::UTC);
    event.end = QDateTime(QDate(2026, 4, 1), end, Qt::UTC);
    return event;
}

template <typename R> Uid made(Workspace &workspace, const R &record)
{
    const auto uid = workspace.write({.act = u"make"_s}, [&](Write &write) {
        return workspace.bank().records<R>().insert(write, record);
    });
    if (!uid)
        qFatal("%s", qPrintable(uid.error().detail));
    return *uid;
}

EventEditor &open(Room &room, const Uid &event)
{
    room.tab->showPlace(event);
    settle(room.workspace);
    return *room.tab->findChild<EventEditor *>();
}

/// The field of that name, as a screen reader finds it.
template <typename W> W &field(QWidget &in, const QString &name)
{
    for (W *widget : in.findChildren<W *>()) {
        if (widget->accessibleName().startsWith(name))
            return *widget;
    }
    qFatal("no field %s", qPrintable(name));
}

/// Brings the page of the editor in sight that holds the part.
void showPageOf(const EventEditor &editor, const QWidget &part)
{
    auto &pages = *editor.findChild<QTabWidget *>();
    while (!pages.currentWidget()->isAncestorOf(&part)) {
        if (pages.currentIndex() + 1 == pages.count())
            qFatal("no page holds the part");
        pages.setCurrentIndex(pages.currentIndex() + 1);
    }
}

} // namespace

class TestEventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsEveryEventAndKeepsTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 12);
    }

    void newEventIsSavedWithTheChecklistOfItsKindAndTakenBackInOneStep()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Kennislunch"_s);

        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);
        const int rows = room.rows();
        const auto event = room.workspace.bank().records<Event>().all()->value(0);
        const auto tasks = tasksOf(room.workspace.bank(), event.uid);
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(rows, 1);
        QVERIFY(tasks->size() >= 5);
        QCOMPARE(room.rows(), 0);
        QVERIFY(room.workspace.bank().records<Task>().all()->isEmpty());
    }

    void timesInTheWrongOrderAreToldInOneSentenceAndNothingIsSaved()
    {
        Room room(Desk::Content::Nothing);
        const Uid uid = made(room.workspace, begun(room.workspace));
        EventEditor &editor = open(room, uid);

        field<QLineEdit>(editor, u"Ends"_s).setText(u"1-4-2026 8:00"_s);

        QVERIFY(!editor.save());
        QVERIFY(
            field<QLineEdit>(editor, u"Ends"_s).accessibleDescription().contains(u"later than the begin"_s));
    }

    void hourThatTheClockSkipsIsTold()
    {
        Room room(Desk::Content::Nothing);
        EventEditor &editor = open(room, made(room.workspace, begun(room.workspace)));

        field<QLineEdit>(editor, u"Begins"_s).setText(u"29-3-2026 2:30"_s);

        QVERIFY(!editor.save());
        QVERIFY(field<QLineEdit>(editor, u"Begins"_s).accessibleDescription().contains(u"goes forward"_s));
    }

    void statusThatAsksForMoreSaysWhat()
    {
        Room room(Desk::Content::Nothing);
        EventEditor &editor = open(room, made(room.workspace, begun(room.workspace)));
        auto &status = field<QComboBox>(sheetOf(editor, u"Facts"_s), u"Status"_s);

        status.setCurrentIndex(status.findData(u"uitgenodigd"_s));

        QVERIFY(!editor.save());
        QVERIFY(status.accessibleDescription().contains(u"Goal, Form, At least one participant"_s));
    }

    void meetingThatWasHeldIsClosedWithAnAgreementThatIsTyped()
    {
        Room room(Desk::Content::Nothing);
        Event held = begun(room.workspace);
        held.start = held.start.addYears(-5);
        held.end = held.end.addYears(-5);
        held.status = EventStatus::Gehouden;
        EventEditor &editor = open(room, made(room.workspace, held));
        auto &status = field<QComboBox>(sheetOf(editor, u"Facts"_s), u"Status"_s);
        status.setCurrentIndex(status.findData(u"afgesloten"_s));
        QVERIFY(!editor.save());
        QVERIFY(status.accessibleDescription().contains(u"why there is no outcome"_s));

        auto &tasks = *editor.findChild<TasksPage *>();
        showPageOf(editor, tasks);
        tasks.view().setFocus();
        room.press(Qt::Key_Insert);
        room.type(u"Rekenvoorbeeld maken"_s);

        QVERIFY(editor.save());
        QCOMPARE(tasks.agreements(), 1);
    }

    void partsOfTheProgrammeFollowEachOther()
    {
        Room room(Desk::Content::Nothing);
        const Uid uid = made(room.workspace, begun(room.workspace));
        made(room.workspace, AgendaItem{.event = uid, .sequence = 1, .minutes = 15, .title = u"Opening"_s});
        made(room.workspace, AgendaItem{.event = uid, .sequence = 2, .minutes = 45, .title = u"Gesprek"_s});
        EventEditor &editor = open(room, uid);
        auto &agenda = *editor.findChild<AgendaPage *>();
        showPageOf(editor, agenda);
        const auto cell = [&](int row, int column) {
            return agenda.view().model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(1, 0), u"11:15"_s); // Amsterdam, in summer

        agenda.view().setCurrentIndex(agenda.view().model()->index(1, 0));
        agenda.view().setFocus();
        room.press(Qt::Key_Up, Qt::AltModifier);

        QCOMPARE(cell(0, 2), u"Gesprek"_s);
        QCOMPARE(cell(1, 0), u"11:45"_s);
        QVERIFY(editor.save());
        QCOMPARE(partsOf(room.workspace.bank(), uid)->agenda.first().title, u"Gesprek"_s);
    }

    void spaceBarSaysWhoWasThere()
    {
        Room room(Desk::Content::Nothing);
        const Uid uid = made(room.workspace, begun(room.workspace));
        made(room.workspace, Participant{.event = uid, .name = u"E. Kuipers"_s});
        EventEditor &editor = open(room, uid);
        auto &people = *editor.findChild<ParticipantsPage *>();
        showPageOf(editor, people);
        people.view().setFocus();

        room.press(Qt::Key_Space);

        QVERIFY(editor.save());
        QVERIFY(partsOf(room.workspace.bank(), uid)->participants.first().attended);
    }

    void personAtTwoEventsAtTheSameTimeIsTold()
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const Uid person = bank.records<Person>().all()->first().uid;
        const Uid first = made(room.workspace, begun(room.workspace));
        made(room.workspace, Participant{.event = first, .person = person});
        const Uid second = made(room.workspace, begun(room.workspace, QTime(10, 0), QTime(12, 0)));
        made(room.workspace, Participant{.event = second, .person = person});

        EventEditor &editor = open(room, second);

        const auto &people = *editor.findChild<ParticipantsPage *>();
        const int last = people.findChild<QTableView *>()->model()->columnCount() - 1;
        QTRY_COMPARE(people.findChild<QTableView *>()->model()->index(0, last).data().toString(),
                     bank.records<Event>().get(first)->refcode);
    }

    void insightBecomesAQuestionInOneStep()
    {
        Room room(Desk::Content::Nothing);
        const Uid uid = made(room.workspace, begun(room.workspace));
        made(room.workspace, Insight{.event = uid, .sequence = 1, .text = u"Wat helpt kleine besturen?"_s});
        EventEditor &editor = open(room, uid);
        auto &insights = *editor.findChild<InsightsPage *>();

        Q_EMIT insights.makeAsked(Kind::KnowledgeQuestion, 0);

        const auto questions = room.workspace.bank().records<KnowledgeQuestion>().all();
        QCOMPARE(questions->size(), 1);
        QCOMPARE(insights.view().model()->index(0, 2).data().toString(), questions->first().refcode);
        room.workspace.undo();
        settle(room.workspace);
        QVERIFY(room.workspace.bank().records<KnowledgeQuestion>().all()->isEmpty());
    }

    void aThousandParticipantsAreOpenedAndTickedAtOnce()
    {
        Room room(Desk::Content::Nothing);
        Bank &bank = room.workspace.bank();
        const Uid uid = made(room.workspace, begun(room.workspace));
        const auto invited = room.workspace.write({.act = u"make"_s}, [&](Write &write) -> Result<> {
            for (int i = 0; i < 1000; ++i) {
                const Participant one{.event = uid, .name = u"Deelnemer %1"_s.arg(i)};
                if (auto kept = bank.records<Participant>().insert(write, one); !kept)
                    return kept.error();
            }
            return {};
        });
        QVERIFY_RESULT(invited);
        EventEditor &editor = open(room, uid);
        auto &people = *editor.findChild<ParticipantsPage *>();
        showPageOf(editor, people);
        people.view().setFocus();

        room.press(Qt::Key_Space); // the watchdog of the room looks on

        QCOMPARE(people.view().model()->rowCount(), 1000);
        QVERIFY(editor.isChanged());
    }

    void copyHasTheProgrammeAndNoDateAndNobody()
    {
        Room room(Desk::Content::Nothing);
        const Uid uid = made(room.workspace, begun(room.workspace));
        made(room.workspace, AgendaItem{.event = uid, .sequence = 1, .title = u"Opening"_s});
        made(room.workspace, Participant{.event = uid, .name = u"E. Kuipers"_s});
        EventEditor &editor = open(room, uid);

        QVERIFY_RESULT(editor.openCopy(uid));
        QVERIFY(editor.save());

        const auto parts = partsOf(room.workspace.bank(), editor.uid());
        QVERIFY(editor.uid() != uid);
        QCOMPARE(parts->agenda.size(), 1);
        QVERIFY(parts->participants.isEmpty());
        QVERIFY(!room.workspace.bank().records<Event>().get(editor.uid())->start.isValid());
    }

    void peopleOfTheOtherEventAreAskedOnRequest()
    {
        Room room(Desk::Content::Nothing);
        const Uid uid = made(room.workspace, begun(room.workspace));
        made(room.workspace, Participant{.event = uid, .name = u"E. Kuipers"_s, .rsvp = Rsvp::Komt});
        EventEditor &editor = open(room, uid);
        QVERIFY_RESULT(editor.openCopy(uid));
        QPushButton *again = nullptr;
        for (auto *button : editor.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Ask the same people as last time"_s)
                again = button;
        }
        QVERIFY(again);

        again->click();
        QVERIFY(editor.save());

        const auto parts = partsOf(room.workspace.bank(), editor.uid());
        QCOMPARE(parts->participants.size(), 1);
        QVERIFY(parts->participants.first().rsvp == Rsvp::TeNodigen);
    }
};

QTEST_MAIN(TestEventsPage)
#include "tst_eventspage.moc"
