// SPDX-License-Identifier: EUPL-1.2
#include "exchange/icalendar.h"
#include "support/testresult.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Stamp(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

/// A calendar with these lines in one event.
QByteArray around(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines +
           "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

CalendarEvent only(const QByteArray &bytes)
{
    const auto file = readCalendar(bytes);
    if (!file || file->events.size() != 1)
        qFatal("not one event");
    return file->events.first();
}

CalendarEvent anEvent()
{
    return {.uid = u"0198-1"_s,
            .summary = u"Kenniskamer: stroom, ruimte; en water"_s,
            .description = u"Doel\n\n13:00 Opening"_s,
            .location = u"Huis van de Kennis, zaal 1"_s,
            .url = QUrl(u"https://voorbeeld.example/a"_s),
            .start = QDateTime(QDate(2026, 4, 1), QTime(11, 0), Qt::UTC),
            .end = QDateTime(QDate(2026, 4, 1), QTime(14, 0), Qt::UTC),
            .timezone = u"Europe/Amsterdam"_s,
            .state = CalendarState::Confirmed,
            .sequence = 3};
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        CalendarEvent read = only(writeCalendar({anEvent()}, Stamp));

        QCOMPARE(read.startText, u"20260401T130000"_s);
        read.startText.clear();
        read.endText.clear();
        QCOMPARE(read, anEvent());
    }

    void theFileDescribesTheZoneUnderItsOwnName()
    {
        const QByteArray bytes = writeCalendar({anEvent(), anEvent()}, Stamp);

        QCOMPARE(bytes.count("BEGIN:VTIMEZONE"), 1);
        QVERIFY(bytes.contains("TZID:Europe/Amsterdam\r\n"));
        QVERIFY(bytes.contains("DTSTART;TZID=Europe/Amsterdam:20260401T130000\r\n"));
    }

    void aWholeDayHasNoTime()
    {
        CalendarEvent day = anEvent();
        day.allDay = true;
        day.start = QDateTime(QDate(2026, 3, 31), QTime(22, 0), Qt::UTC); // midnight in Amsterdam
        day.end = day.start.addDays(2);

        const QByteArray bytes = writeCalendar({day}, Stamp);

        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20260401\r\n"));
        QVERIFY(bytes.contains("DTEND;VALUE=DATE:20260403\r\n"));
        QVERIFY(only(bytes).allDay);
        QCOMPARE(only(bytes).start, day.start);
    }

    void summerAndWinterTimeAreThoseOfTheZone()
    {
        const CalendarEvent summer = only(around("DTSTART;TZID=Europe/Amsterdam:20260401T130000"));
        const CalendarEvent winter = only(around("DTSTART;TZID=Europe/Amsterdam:20260101T130000"));

        QCOMPARE(summer.start.toUTC().time(), QTime(11, 0));
        QCOMPARE(winter.start.toUTC().time(), QTime(12, 0));
    }

    void zonesOfOtherProgramsAreUnderstood()
    {
        QCOMPARE(only(around("DTSTART;TZID=W. Europe Standard Time:20260401T130000")).start.toUTC().time(),
                 QTime(11, 0));
        QCOMPARE(only(around("DTSTART;TZID=/softwarestudio.org/Olson_1/Europe/Amsterdam:20260401T130000"))
                     .timezone,
                 u"Europe/Amsterdam"_s);
        QCOMPARE(only(around("DTSTART:20260401T130000Z")).start.toUTC().time(), QTime(13, 0));
    }

    void aDurationGivesTheEnd()
    {
        const CalendarEvent event = only(around("DTSTART:20260401T130000Z\r\nDURATION:PT90M"));

        QCOMPARE(event.start.secsTo(event.end), 90 * 60);
    }

    void thatItComesAgainIsSeen()
    {
        QVERIFY(only(around("DTSTART:20260401T130000Z\r\nRRULE:FREQ=WEEKLY")).isRepeated);
    }

    void anEndBeforeTheBeginIsNoEnd()
    {
        QVERIFY(!only(around("DTSTART:20260401T130000Z\r\nDTEND:20260401T120000Z")).end.isValid());
    }

    void anEndBeforeTheBeginIsRememberedAndOneAtTheBeginIsNone()
    {
        QVERIFY(only(around("DTSTART:20260401T130000Z\r\nDTEND:20260401T120000Z")).hasBadEnd);
        QVERIFY(!only(around("DTSTART:20260401T130000Z\r\nDTEND:20260401T130000Z")).hasBadEnd);
    }

    void aZoneThatNobodyKnowsIsThatOfAmsterdamAndRemembered()
    {
        const CalendarEvent event = only(around("DTSTART;TZID=Nergens/Land:20260401T130000"));

        QCOMPARE(event.timezone, QString());
        QCOMPARE(event.unknownZone, u"Nergens/Land"_s);
        QCOMPARE(event.start, QDateTime(QDate(2026, 4, 1), QTime(11, 0), Qt::UTC));
    }

    void otherNamesOfAZoneAreKnown_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Amsterdam", "America/New_York", "GMT", "Etc/UTC", "/path/of/Europe/Paris"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void otherNamesOfAZoneAreKnown()
    {
        QFETCH(const QByteArray, zone);

        QCOMPARE(only(around("DTSTART;TZID=" + zone + ":20260401T130000")).unknownZone, QString());
    }

    void aTimeThatDoesNotExistIsNone()
    {
        QVERIFY(!only(around("DTSTART:20261341T130000Z\r\nSUMMARY:x")).start.isValid());
    }

    void valuesOfAnotherKindThanTheyClaimDoNoHarm()
    {
        const CalendarEvent event =
            only(around("SUMMARY;VALUE=INTEGER:5\r\nSEQUENCE;VALUE=TEXT:veel\r\nSTATUS;VALUE=DATE:x"));

        QCOMPARE(event.sequence, 0);
    }

    void aFileThatBrokeOffGivesWhatIsThereAndSaysSo()
    {
        const QByteArray whole = around("UID:1\r\nSUMMARY:Half");

        const auto file = readCalendar(whole.left(whole.indexOf("END:VEVENT")));

        QVERIFY_RESULT(file);
        QVERIFY(file->isCutOff);
        QCOMPARE(file->half, std::optional(u"Half"_s));
    }

    void otherFilesAreRefused()
    {
        QCOMPARE_ERROR(readCalendar("Geachte heer,"), Error::Code::Unreadable);
        QCOMPARE_ERROR(readCalendar({}), Error::Code::Unreadable);
        QCOMPARE_ERROR(readCalendar(QByteArray("BEGIN:VCALENDAR\n").repeated(100'000)),
                       Error::Code::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
