// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventlist.h"
#include "model/eventtimes.h"
#include "model/exploration.h"
#include "model/participant.h"
#include "model/task.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestEventList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_exploration;
    Uid m_coming;

    Event anEvent(const QString &title, QDate day = {}) const
    {
        Event event;
        event.title = title;
        event.organiser = m_bank->identity().unit;
        if (!day.isValid())
            return event;
        event.start = momentAt(day, QTime(13, 0), event.timezone);
        event.end = momentAt(day, QTime(16, 0), event.timezone);
        return event;
    }

    QStringList titles(const EventQuery &query) const
    {
        const EventList list(*m_bank);
        QStringList titles;
        const auto lines = list.lines(*list.ids(query));
        for (const EventLine &line : *lines)
            titles.append(line.title);
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(); // of 2 March 2026
        Exploration exploration;
        exploration.title = u"Kleine besturen"_s;
        exploration.centralQuestion = u"Wat hebben zij nodig?"_s;
        exploration.lead = m_bank->identity().unit;
        m_exploration = test::insert(*m_bank, exploration);

        Event coming = anEvent(u"Kenniskamer over wonen"_s, QDate(2026, 4, 1));
        coming.kind = u"kenniskamer"_s;
        coming.status = EventStatus::Voorbereiding;
        coming.placeKind = PlaceKind::OpLocatie;
        coming.exploration = m_exploration;
        m_coming = test::insert(*m_bank, coming);
        Event over = anEvent(u"Lunch over huren"_s, QDate(2026, 2, 3));
        over.status = EventStatus::Gehouden;
        test::insert(*m_bank, over);
        test::insert(*m_bank, anEvent(u"Ooit een werkbezoek"_s));
    }

    void theLatestDateIsFirstAndWithoutDateLast()
    {
        QCOMPARE(titles({}),
                 (QStringList{u"Kenniskamer over wonen"_s, u"Lunch over huren"_s, u"Ooit een werkbezoek"_s}));
        QCOMPARE(*EventList(*m_bank).newest(2), EventList(*m_bank).ids({})->first(2));
    }

    void everyChoiceNarrowsTheList()
    {
        const QStringList coming{u"Kenniskamer over wonen"_s};

        QCOMPARE(titles({.words = u"wonen"_s}), coming);
        QCOMPARE(titles({.kinds = {u"kenniskamer"_s}}), coming);
        QCOMPARE(titles({.statuses = {EventStatus::Voorbereiding}}), coming);
        QCOMPARE(titles({.periods = {EventPeriod::Komend}}), coming);
        QCOMPARE(titles({.forms = {PlaceKind::OpLocatie}}), coming);
        QCOMPARE(titles({.explorations = {m_exploration}}), coming);
        QCOMPARE(titles({.periods = {EventPeriod::Voorbij}}), QStringList{u"Lunch over huren"_s});
        QCOMPARE(titles({.periods = {EventPeriod::ZonderDatum}}), QStringList{u"Ooit een werkbezoek"_s});
        QCOMPARE(titles({.owners = {m_bank->identity().unit}}).size(), 3);
        QCOMPARE(titles({.dossiers = {m_exploration}}), QStringList());
    }

    void aDefaultIsFoundAsWell()
    {
        QCOMPARE(titles({.kinds = {u"kennisbijeenkomst"_s}}).size(), 2);
        QCOMPARE(titles({.statuses = {EventStatus::Idee}}), QStringList{u"Ooit een werkbezoek"_s});
    }

    void aColumnOrdersBothWays()
    {
        QCOMPARE(titles({.sorting = {u"when"_s, ListOrder::Ascending}}).first(), u"Lunch over huren"_s);
        QCOMPARE(titles({.sorting = {u"title"_s, ListOrder::Descending}}).first(), u"Ooit een werkbezoek"_s);
    }

    void aLineCountsWhoComesAndWhatIsStillToDo()
    {
        test::insert(*m_bank, Participant{.event = m_coming, .name = u"A"_s, .rsvp = Rsvp::Komt});
        test::insert(*m_bank, Participant{.event = m_coming, .name = u"B"_s});
        test::insert(*m_bank, Task{.what = u"Zaal"_s, .about = m_coming});
        test::insert(*m_bank, Task{.what = u"Klaar"_s, .about = m_coming, .status = TaskStatus::Klaar});

        const EventList list(*m_bank);
        const auto lines = list.lines(*list.newest(1));

        QCOMPARE(lines->first().coming, 1);
        QCOMPARE(lines->first().invited, 2);
        QCOMPARE(lines->first().openTasks, 1);
    }

    void eventsThatAreOverWaitForTheirReport() { QCOMPARE(*EventList(*m_bank).waitingForReport(), 1); }
};

QTEST_GUILESS_MAIN(TestEventList)
#include "tst_eventlist.moc"
