// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarfile.h"
#include "jobs/eventlist.h"
#include "model/agendaitem.h"
#include "model/eventtimes.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestCalendarFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_event;

    CalendarFile exported() const
    {
        const auto bytes = calendarFileOf(*m_bank, *m_bank->records<Event>().ids());
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().detail));
        return *readCalendar(*bytes);
    }

    QList<PlannedEvent> planned(const CalendarFile &file) const { return *planCalendarImport(*m_bank, file); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        Event event;
        event.title = u"Kenniskamer: stroom"_s;
        event.goal = u"Samen kiezen"_s;
        event.organiser = m_bank->identity().unit;
        event.start = momentAt(QDate(2026, 4, 1), QTime(13, 0), event.timezone);
        event.end = momentAt(QDate(2026, 4, 1), QTime(16, 0), event.timezone);
        event.place = u"Huis van de Kennis"_s;
        event.room = u"Zaal 1"_s;
        m_event = test::insert(*m_bank, event);
        test::insert(*m_bank, AgendaItem{.event = m_event, .sequence = 1, .title = u"Opening"_s});
    }

    void theProgrammeIsInTheDescription()
    {
        const CalendarEvent entry = exported().events.first();

        QCOMPARE(entry.uid, textOf(m_event));
        QCOMPARE(entry.description, u"Samen kiezen\n\n13:00 Opening"_s);
        QCOMPARE(entry.location, u"Huis van de Kennis, Zaal 1"_s);
    }

    void whatWentOutComesBackAsTheSame()
    {
        const auto plan = planned(exported());

        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.first().action, CalendarAction::Same);
    }

    void anEventOfWholeDaysComesBackAsTheSame()
    {
        QVERIFY_RESULT(test::edit<Event>(*m_bank, m_event, [](Event &event) {
            event.allDay = true; // on the last day of winter time, and it keeps its times
            event.start = momentAt(QDate(2026, 3, 27), QTime(9, 0), event.timezone);
            event.end = momentAt(QDate(2026, 3, 29), QTime(17, 0), event.timezone);
        }));

        const CalendarFile file = exported();

        QCOMPARE(file.events.first().startText, u"20260327"_s);
        QCOMPARE(file.events.first().endText, u"20260330"_s); // a calendar names the day after the last
        QCOMPARE(planned(file).first().action, CalendarAction::Same);
    }

    void aWholeDayWithoutAnEndOrFarAwayComesBackAsTheSame()
    {
        QVERIFY_RESULT(test::edit<Event>(*m_bank, m_event, [](Event &event) {
            event.allDay = true;
            event.timezone = u"America/Curacao"_s;
            event.start = momentAt(QDate(2026, 3, 27), QTime(0, 0), event.timezone);
            event.end = {};
        }));

        QCOMPARE(planned(exported()).first().action, CalendarAction::Same);
    }

    void anotherDayInTheCalendarMovesAnEventOfWholeDays()
    {
        QVERIFY_RESULT(test::edit<Event>(*m_bank, m_event, [](Event &event) {
            event.allDay = true;
            event.end = momentAt(QDate(2026, 4, 2), QTime(16, 0), event.timezone);
        }));
        CalendarFile file = exported();
        file.events.first().end = file.events.first().end.addDays(1);

        const Event moved = planned(file).first().event;

        QCOMPARE(firstDay(moved), QDate(2026, 4, 1));
        QCOMPARE(lastDay(moved), QDate(2026, 4, 3));
    }

    void eventOverTheClockChangeLastsAsLongInTheFile()
    {
        QVERIFY_RESULT(test::edit<Event>(*m_bank, m_event, [](Event &event) {
            event.start = momentAt(QDate(2026, 10, 24), QTime(22, 0), event.timezone);
            event.end = momentAt(QDate(2026, 10, 25), QTime(4, 0), event.timezone); // an hour comes twice
        }));

        const CalendarFile file = exported();

        const CalendarEvent &night = file.events.first();
        QCOMPARE(night.start.secsTo(night.end), qint64(7 * 3600));
        QCOMPARE(planned(file).first().action, CalendarAction::Same);
    }

    void ofACalendarThatBreaksOffWhatWasThereComesIn()
    {
        const QByteArray whole = *calendarFileOf(*m_bank, *m_bank->records<Event>().ids());

        const auto file = readCalendar(whole.left(whole.indexOf("END:VCALENDAR")));

        QVERIFY_RESULT(file);
        QVERIFY(file->isCutOff);
        const QList<PlannedEvent> plan = planned(*file);
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.first().action, CalendarAction::Same);
    }

    void anotherTimeInTheCalendarMovesTheEventAndNothingElse()
    {
        CalendarFile file = exported();
        file.events.first().start = file.events.first().start.addDays(1);
        file.events.first().end = file.events.first().end.addDays(1);

        const auto plan = planned(file);
        QVERIFY_RESULT(applyCalendarImport(*m_bank, plan, u"agenda.ics"_s));

        const auto event = m_bank->records<Event>().get(m_event);
        QCOMPARE(firstDay(*event), QDate(2026, 4, 2));
        QCOMPARE(event->room, u"Zaal 1"_s);
        QCOMPARE(event->goal, u"Samen kiezen"_s);
    }

    void aNewEventIsKnownTheSecondTime()
    {
        const CalendarFile file{.events = {{.uid = u"1@elders.example"_s,
                                            .summary = u"Overleg"_s,
                                            .start = QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC)}}};

        QVERIFY_RESULT(applyCalendarImport(*m_bank, planned(file), u"agenda.ics"_s));

        QCOMPARE(planned(file).first().action, CalendarAction::Same);
        QCOMPARE(m_bank->records<Event>().ids()->size(), 2);
    }

    void anImportIsTakenBackInOneStep()
    {
        const CalendarFile file{
            .events = {{.uid = u"1"_s, .summary = u"A"_s}, {.uid = u"2"_s, .summary = u"B"_s}}};
        QVERIFY_RESULT(applyCalendarImport(*m_bank, planned(file), u"agenda.ics"_s));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(m_bank->records<Event>().ids()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
