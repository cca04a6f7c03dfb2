// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventcalendar.h"
#include "model/bulletin.h"
#include "model/dossiermilestone.h"
#include "model/eventtimes.h"
#include "model/policydossier.h"
#include "support/stopwatch.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestEventCalendar : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    Event from(QDate day, QTime begin, QTime end) const
    {
        Event event;
        event.title = u"Kenniskamer"_s;
        event.organiser = m_bank->identity().unit;
        event.start = momentAt(day, begin, event.timezone);
        event.end = momentAt(day, end, event.timezone);
        return event;
    }

    QList<CalendarItem> march(SecondLayer second = SecondLayer::Hidden) const
    {
        return *calendarItems(*m_bank, QDate(2026, 3, 1), QDate(2026, 3, 31), second);
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void anEventStandsOnItsDayOnTheWall()
    {
        test::insert(*m_bank, from(QDate(2026, 3, 31), {23, 0}, {23, 30}));

        const auto items = march();

        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().first, QDate(2026, 3, 31));
        QCOMPARE(items.first().begins, QTime(23, 0));
        QVERIFY(items.first().isOurs);
    }

    void whatBeganEarlierAndGoesOnIsThere()
    {
        Event week = from(QDate(2026, 2, 27), {9, 0}, {10, 0});
        week.end = momentAt(QDate(2026, 3, 2), {17, 0}, week.timezone);
        test::insert(*m_bank, week);

        QCOMPARE(march().size(), 1);
        QCOMPARE(march().first().last, QDate(2026, 3, 2));
    }

    void otherMonthsAndTheTrashAreNot()
    {
        test::insert(*m_bank, from(QDate(2026, 4, 1), {9, 0}, {10, 0}));
        const Uid gone = test::insert(*m_bank, from(QDate(2026, 3, 3), {9, 0}, {10, 0}));
        QVERIFY_RESULT(test::removeRecord<Event>(*m_bank, gone));

        QVERIFY(march().isEmpty());
    }

    void momentsOfDecisionAreASecondLayer()
    {
        PolicyDossier dossier;
        dossier.code = u"D8"_s;
        dossier.title = u"Bestaanszekerheid"_s;
        const Uid uid = test::insert(*m_bank, dossier);
        test::insert(*m_bank,
                     DossierMilestone{.dossier = uid, .date = QDate(2026, 3, 9), .label = u"Kamerbrief"_s});

        QVERIFY(march().isEmpty());
        QCOMPARE(march(SecondLayer::Shown).size(), 1);
        QCOMPARE(march(SecondLayer::Shown).first().record, uid);
    }

    void bulletinStandsInTheSecondLayerOnTheDayOnWhichItWasIssued()
    {
        const Uid issued = test::insert(*m_bank, Bulletin{.title = u"Nieuws"_s,
                                                          .status = BulletinStatus::Uitgegeven,
                                                          .issuedOn = QDate(2026, 3, 9)});
        test::insert(*m_bank, Bulletin{.title = u"Nog niet uit"_s});

        QVERIFY(march().isEmpty());
        const auto items = march(SecondLayer::Shown);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().kind, Kind::Bulletin);
        QCOMPARE(items.first().record, issued);
        QCOMPARE(items.first().first, QDate(2026, 3, 9));
    }

    void movingKeepsTheTimeAndIsOneStep()
    {
        const Uid event = test::insert(*m_bank, from(QDate(2026, 3, 27), {10, 0}, {12, 0}));

        const auto moved = m_bank->write({.act = u"edit"_s, .kind = Kind::Event}, [&](Write &write) {
            return shiftEvent(*m_bank, write, event, {.days = 3});
        });

        QVERIFY_RESULT(moved);
        QCOMPARE(march().first().first, QDate(2026, 3, 30));
        QCOMPARE(march().first().begins, QTime(10, 0));
        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(march().first().first, QDate(2026, 3, 27));
    }

    void aMonthOfTenThousandEventsIsThereAtOnce()
    {
        constexpr int Events = test::unlessSanitized(10'000, 1'000);
        const QDate first = QDate(2026, 6, 30).addDays(-Events / 4);
        const auto written =
            m_bank->write({.act = u"import"_s, .kind = Kind::Event}, [&](Write &write) -> Result<> {
                for (int i = 0; i < Events; ++i) {
                    const Event event = from(first.addDays(i / 4), {9 + i % 4, 0}, {10 + i % 4, 0});
                    if (auto made = m_bank->records<Event>().insert(write, event); !made)
                        return made.error();
                }
                return {};
            });
        QVERIFY_RESULT(written);
        march();

        const test::Stopwatch watch;
        const auto items = march();
        const double milliseconds = watch.milliseconds();

        QCOMPARE(items.size(), 31 * 4);
        QVERIFY2(milliseconds <= 50, qPrintable(QString::number(milliseconds)));
    }
};

QTEST_GUILESS_MAIN(TestEventCalendar)
#include "tst_eventcalendar.moc"
