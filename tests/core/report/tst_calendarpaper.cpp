// SPDX-License-Identifier: EUPL-1.2
#include "report/calendardrawing.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

namespace {

CalendarItem lunch(QDate day, const QString &title = u"Kennislunch"_s)
{
    return {.kind = Kind::Event,
            .code = u"DGVB-BIJ-0001"_s,
            .title = title,
            .place = u"Zaal 1"_s,
            .first = day,
            .last = day,
            .begins = QTime(12, 0),
            .ends = QTime(13, 0)};
}

CalendarPaperContent april(const QList<CalendarItem> &items)
{
    CalendarPaperContent content{.info = {}, .days = {.around = QDate(2026, 4, 15)}, .items = items};
    content.info.language = Language::En;
    return content;
}

QStringList wordsIn(const Drawing &drawing)
{
    QStringList words;
    for (const Drawn &piece : drawing.pieces) {
        if (const auto *drawn = std::get_if<DrawnWords>(&piece))
            words.append(drawn->words);
    }
    return words;
}

/// What a day has to say, in a calendar of A4.
Drawing drawn(const CalendarPaperContent &content)
{
    return calendarDrawing(content, landscapeRoom(PaperSize::A4)).drawing;
}

} // namespace

class TestCalendarPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthHasWholeWeeks()
    {
        const CalendarDays days{.around = QDate(2026, 4, 15)};

        QCOMPARE(days.first(), QDate(2026, 3, 30));
        QCOMPARE(days.last(), QDate(2026, 5, 3));
        QVERIFY(!days.isInside(QDate(2026, 5, 1)));
    }

    void weekMayBeginOnSunday()
    {
        const CalendarDays days{
            .reach = CalendarReach::Week, .around = QDate(2026, 4, 5), .weekBegins = Qt::Sunday};

        QCOMPARE(days.first(), QDate(2026, 4, 5));
        QCOMPARE(days.last(), QDate(2026, 4, 11));
    }

    void titleNamesTheDaysInTheLanguageOfThePaper()
    {
        CalendarDays days{.around = QDate(2026, 4, 15)};
        QCOMPARE(calendarTitle(days, Language::Nl), u"april 2026"_s);

        days.reach = CalendarReach::Week;
        QCOMPARE(calendarTitle(days, Language::En), u"Week 16, 13 April – 19 April 2026"_s);
    }

    void dayHasItsEntriesWithTheirTime()
    {
        const QStringList words = wordsIn(drawn(april({lunch(QDate(2026, 4, 15))})));

        QVERIFY(words.contains(u"12:00"_s)); // the title has a line of its own, for want of width
        QVERIFY(words.contains(u"Kennislunch"_s));
        QVERIFY(words.contains(u"Wednesday"_s));
        QVERIFY(words.contains(u"30 Mar"_s));
    }

    void entryOfMoreDaysStandsInEach()
    {
        CalendarItem days = lunch(QDate(2026, 4, 14));
        days.begins = days.ends = {};
        days.last = QDate(2026, 4, 16);

        QCOMPARE(wordsIn(drawn(april({days}))).count(u"Kennislunch"_s), 3);
    }

    void entriesWithoutRoomAreCountedThere()
    {
        const CalendarPaperContent full = april(QList<CalendarItem>(30, lunch(QDate(2026, 4, 15))));

        const CalendarDrawing calendar = calendarDrawing(full, landscapeRoom(PaperSize::A4));

        QVERIFY(calendar.entriesWithoutRoom > 0);
        const QStringList words = wordsIn(calendar.drawing);
        QVERIFY2(words.contains(u"%1 more"_s.arg(calendar.entriesWithoutRoom)),
                 qPrintable(words.join(u", "_s)));
    }

    void nothingIsDrawnBesideItsDay()
    {
        const CalendarPaperContent content =
            april({lunch(QDate(2026, 4, 15), u"Een heel lange titel van een bijeenkomst "_s.repeated(20))});
        const QSizeF size = landscapeRoom(PaperSize::A4);

        for (const Drawn &piece : calendarDrawing(content, size).drawing.pieces) {
            if (const auto *words = std::get_if<DrawnWords>(&piece))
                QVERIFY2(words->middle.x() < size.width() && words->words.size() < 60,
                         qPrintable(words->words));
        }
    }

    void listHasWhatTheDaysHaveNoRoomFor()
    {
        const QList<CalendarItem> items(30, lunch(QDate(2026, 4, 15)));

        const QString text = renderPlainText(calendarPaper(april(items)));

        QCOMPARE(text.count(u"DGVB-BIJ-0001"_s), 30);
        QVERIFY(text.contains(u"no room in their day"_s));
        QVERIFY(text.contains(u"12:00 – 13:00"_s));
    }

    void paperMayGrowWhereADayIsTooSmall()
    {
        CalendarPaperContent full = april(QList<CalendarItem>(8, lunch(QDate(2026, 4, 15))));
        full.growth = PaperGrowth::Yes;
        QCOMPARE(calendarPaper(full).info.paperSize, PaperSize::A3);

        full.growth = PaperGrowth::No;
        QCOMPARE(calendarPaper(full).info.paperSize, PaperSize::A4);
    }

    void emptyDaysSaySo()
    {
        QVERIFY(renderPlainText(calendarPaper(april({}))).contains(u"Nothing on these days."_s));
    }
};

QTEST_GUILESS_MAIN(TestCalendarPaper)
#include "tst_calendarpaper.moc"
