// SPDX-License-Identifier: EUPL-1.2
#include "model/eventtimes.h"

#include <QTest>
#include <QTimeZone>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QString Amsterdam = u"Europe/Amsterdam"_s;

/// On the wall in Amsterdam.
Event from(QDate day, QTime begin, QTime end)
{
    Event event;
    event.start = momentAt(day, begin, Amsterdam);
    event.end = momentAt(day, end, Amsterdam);
    return event;
}

AgendaItem lasting(int minutes)
{
    AgendaItem item;
    item.minutes = minutes;
    return item;
}

} // namespace

class TestEventTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentFollowsTheClockOfTheSeason()
    {
        QCOMPARE(momentAt(QDate(2026, 3, 27), QTime(10, 0), Amsterdam).toUTC().time(), QTime(9, 0));
        QCOMPARE(momentAt(QDate(2026, 3, 30), QTime(10, 0), Amsterdam).toUTC().time(), QTime(8, 0));
    }

    void hourThatIsSkippedInSpringDoesNotExist()
    {
        QVERIFY(!momentAt(QDate(2026, 3, 29), QTime(2, 30), Amsterdam).isValid());
    }

    void hourThatComesTwiceIsTheFirst()
    {
        QCOMPARE(momentAt(QDate(2026, 10, 25), QTime(2, 30), Amsterdam).toUTC().time(), QTime(0, 30));
    }

    void eventOverTheClockChangeIsAnHourShorterThanTheWallSays()
    {
        Event night = from(QDate(2026, 3, 28), QTime(22, 0), QTime(23, 0));

        night.end = momentAt(QDate(2026, 3, 29), QTime(4, 0), Amsterdam);

        QCOMPARE(night.start.secsTo(night.end), 5 * 3600);
        QCOMPARE(timesProblem(night), TimesProblem::None);
    }

    void timesInTheWrongOrderAreSeen()
    {
        QCOMPARE(timesProblem(from(QDate(2026, 3, 2), QTime(16, 0), QTime(13, 0))),
                 TimesProblem::EndNotAfterStart);
        QCOMPARE(timesProblem(from(QDate(2026, 3, 2), QTime(), QTime(13, 0))), TimesProblem::EndWithoutStart);
    }

    void eventUntilMidnightTakesOneDay()
    {
        Event evening = from(QDate(2026, 3, 2), QTime(20, 0), QTime(21, 0));

        evening.end = momentAt(QDate(2026, 3, 3), QTime(0, 0), Amsterdam);

        QCOMPARE(lastDay(evening), QDate(2026, 3, 2));
    }

    void movedEventKeepsItsTimeOnTheWall()
    {
        const Event friday = from(QDate(2026, 3, 27), QTime(10, 0), QTime(12, 0));

        const Event monday = movedByDays(friday, 3);

        QCOMPARE(wallStart(monday).time(), QTime(10, 0));
        QCOMPARE(wallEnd(monday).time(), QTime(12, 0));
        QCOMPARE(firstDay(monday), QDate(2026, 3, 30));
    }

    void eventThatIsMovedIntoTheSkippedHourComesAnHourLater()
    {
        const Event night = from(QDate(2026, 3, 28), QTime(2, 30), QTime(3, 30));

        QCOMPARE(wallStart(movedByDays(night, 1)).time(), QTime(3, 30));
    }

    void programmeCountsOnFromItsBegin()
    {
        const Event event = from(QDate(2026, 4, 1), QTime(13, 0), QTime(15, 0));

        const ProgrammeTimes times = programmeTimes(event, {lasting(15), lasting(30), lasting(65)});

        QCOMPARE(times.begins[2].time(), QTime(13, 45));
        QCOMPARE(times.ends.time(), QTime(14, 50));
        QCOMPARE(times.minutesLeft, 10);
    }

    void programmeThatIsTooLongSaysByHowMuch()
    {
        const Event event = from(QDate(2026, 4, 1), QTime(13, 0), QTime(14, 0));

        QCOMPARE(programmeTimes(event, {lasting(90)}).minutesLeft, -30);
    }

    void fittedMinutesFillTheTimeInProportion()
    {
        QCOMPARE(fittedMinutes({15, 30, 45}, 180), (QList<int>{30, 60, 90}));
        QCOMPARE(fittedMinutes({10, 10, 10}, 100), (QList<int>{35, 30, 35}));
        QCOMPARE(fittedMinutes({600, 1, 1}, 30), (QList<int>{20, 5, 5}));
    }

    void thereIsNothingToFitWithoutRoom() { QCOMPARE(fittedMinutes({15, 15}, 5), (QList<int>{15, 15})); }
};

QTEST_GUILESS_MAIN(TestEventTimes)
#include "tst_eventtimes.moc"
