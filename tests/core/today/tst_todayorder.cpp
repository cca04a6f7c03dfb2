// SPDX-License-Identifier: EUPL-1.2
#include "today/todayorder.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 3, 2);

TodayLine lineOf(const QString &title, QDate date)
{
    return {.rule = u"task"_s, .title = title, .date = date};
}

QStringList titlesOf(const QList<TodayLine> &lines)
{
    QStringList titles;
    for (const TodayLine &line : lines)
        titles.append(line.title);
    return titles;
}

} // namespace

class TestTodayOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekRunsToItsSunday()
    {
        QCOMPARE(termOf(QDate(2026, 3, 1), Monday), TodayTerm::TooLate);
        QCOMPARE(termOf(Monday, Monday), TodayTerm::ThisWeek);
        QCOMPARE(termOf(QDate(2026, 3, 8), Monday), TodayTerm::ThisWeek);
        QCOMPARE(termOf(QDate(2026, 3, 9), Monday), TodayTerm::ThisMonth);
        QCOMPARE(termOf(QDate(2026, 3, 31), Monday), TodayTerm::ThisMonth);
        QCOMPARE(termOf(QDate(2026, 4, 1), Monday), TodayTerm::Rest);
        QCOMPARE(termOf(QDate(), Monday), TodayTerm::Rest);
    }

    void onASundayTheWeekEndsToday()
    {
        const QDate sunday(2026, 3, 8);

        QCOMPARE(termOf(sunday, sunday), TodayTerm::ThisWeek);
        QCOMPARE(termOf(sunday.addDays(1), sunday), TodayTerm::ThisMonth);
    }

    void whatIsLateComesFirstAndWhatHasNoDateLast()
    {
        const QList<TodayLine> lines{lineOf(u"none"_s, {}), lineOf(u"april"_s, QDate(2026, 4, 2)),
                                     lineOf(u"friday"_s, QDate(2026, 3, 6)),
                                     lineOf(u"late"_s, QDate(2026, 2, 25)),
                                     lineOf(u"later"_s, QDate(2026, 2, 1))};

        const QStringList titles = titlesOf(inTodayOrder(lines, Monday));

        QCOMPARE(titles, (QStringList{u"later"_s, u"late"_s, u"friday"_s, u"april"_s, u"none"_s}));
    }

    void whatIsToBeJudgedComesBeforeWhatIsLate()
    {
        TodayLine overlap = lineOf(u"overlap"_s, {});
        overlap.act = TodayAct::Judge;

        const QStringList titles =
            titlesOf(inTodayOrder({lineOf(u"late"_s, QDate(2026, 2, 25)), overlap}, Monday));

        QCOMPARE(titles, (QStringList{u"overlap"_s, u"late"_s}));
    }

    void whoLooksAfterAllUnitsConnectsFirst()
    {
        QCOMPARE(blockOrder(TodayScope::All).first(), TodayBlock::Connect);
        QCOMPARE(blockOrder(TodayScope::OwnUnit).first(), TodayBlock::Signals);
        QCOMPARE(blockOrder(TodayScope::OwnDossiers).size(), allOf<TodayBlock>().size());
    }
};

QTEST_GUILESS_MAIN(TestTodayOrder)
#include "tst_todayorder.moc"
