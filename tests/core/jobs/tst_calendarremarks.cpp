// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarremarks.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

CalendarEvent soundEntry(const QString &summary)
{
    return {.uid = u"1"_s, .summary = summary, .start = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC)};
}

} // namespace

class TestCalendarRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASoundFileNothingIsSaid()
    {
        QCOMPARE(calendarRemarks({.events = {soundEntry(u"Overleg"_s)}}), QStringList());
    }

    void whatTheFileBrokeOffInIsNamed()
    {
        const QStringList remarks = calendarRemarks({.isCutOff = true, .half = u"Kennislunch"_s});

        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().contains(u"“Kennislunch”"_s), qPrintable(remarks.first()));
    }

    void everyReasonIsASentenceWithItsEvents()
    {
        CalendarEvent nowhere = soundEntry(u"Zonder begin"_s);
        nowhere.start = {};
        CalendarEvent backwards = soundEntry(u"Achteruit"_s);
        backwards.hasBadEnd = true;
        CalendarEvent elsewhere = soundEntry(u"Elders"_s);
        elsewhere.unknownZone = u"Nergens/Land"_s;

        const QStringList remarks = calendarRemarks({.events = {nowhere, backwards, elsewhere}});

        QCOMPARE(remarks.size(), 3);
        QVERIFY2(remarks[0].contains(u"“Zonder begin”"_s), qPrintable(remarks[0]));
        QVERIFY2(remarks[1].contains(u"“Achteruit”"_s), qPrintable(remarks[1]));
        QVERIFY2(remarks[2].contains(u"“Elders”"_s), qPrintable(remarks[2]));
    }

    void ofManyTheFirstAreNamed()
    {
        CalendarEvent backwards = soundEntry(u"Achteruit"_s);
        backwards.hasBadEnd = true;

        const QStringList remarks = calendarRemarks({.events = QList<CalendarEvent>(100, backwards)});

        QCOMPARE(remarks.first().count(u"“Achteruit”"_s), 5);
        QVERIFY(remarks.first().startsWith(u"100 "_s));
    }
};

QTEST_GUILESS_MAIN(TestCalendarRemarks)
#include "tst_calendarremarks.moc"
