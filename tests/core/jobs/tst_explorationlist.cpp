// SPDX-License-Identifier: EUPL-1.2
#include "jobs/calendarfile.h"
#include "jobs/eventlist.h"
#include "jobs/explorationbriefjob.h"
#include "jobs/explorationlist.h"
#include "model/eventtimes.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestExplorationList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<ExplorationLine> lines(const ExplorationQuery &query = {}) const
    {
        const ExplorationList list(*m_bank);
        return *list.lines(*list.ids(query));
    }

private Q_SLOTS:
    void init()
    {
        const Clock clock = fixedClock({QDate(2026, 3, 2), QTime(10, 0), Qt::UTC});
        m_bank = test::openExample(clock, test::ExampleState::Plain);
    }

    void choicesNarrowTheList()
    {
        QCOMPARE(lines().size(), 3);
        QCOMPARE(lines({.words = u"kleine schaal"_s}).first().title, u"Besturen op kleine schaal"_s);
        QCOMPARE(lines({.owners = {m_bank->identity().unit}}).size(), 2);
        QCOMPARE(lines({.statuses = {ExplorationStatus::Gestopt}}).size(), 0);
        QCOMPARE(
            lines({.horizons = {AgendaHorizon::Vandaag, AgendaHorizon::Morgen, AgendaHorizon::Beide}}).size(),
            3);
    }

    /// Spec 01, S21: its Check.
    void s21Vkn03ShowsItsEventsSignalsAndAdviceOnOneTimeline()
    {
        const auto all = lines();
        const auto vkn03 = std::ranges::find(all, u"KIEM-VKN-0002"_s, &ExplorationLine::refcode);
        QVERIFY(vkn03 != all.end());

        const auto items = ExplorationList(*m_bank).timeline(vkn03->uid);

        QVERIFY_RESULT(items);
        const auto count = [&](Kind kind) {
            return std::ranges::count_if(*items,
                                         [=](const ExplorationItem &item) { return item.line.kind == kind; });
        };
        QCOMPARE(count(Kind::Event), 2);
        QCOMPARE(count(Kind::Signal), 3);
        QCOMPARE(count(Kind::Advice), 1);
        QCOMPARE(vkn03->events, 2);
        QCOMPARE(vkn03->advices, 1);
        const auto dated = std::ranges::find(*items, QString(), &ExplorationItem::date);
        QVERIFY(std::ranges::is_sorted(items->begin(), dated, {}, &ExplorationItem::date));
    }

    /// Spec 01, S21: *Verkenning in het kort*.
    void s21BriefOfVkn03NamesWhatBelongsToIt()
    {
        const auto all = lines();
        const auto vkn03 = std::ranges::find(all, u"KIEM-VKN-0002"_s, &ExplorationLine::refcode);
        QVERIFY(vkn03 != all.end());

        const auto content = explorationBriefContent(*m_bank, vkn03->uid, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->exploration.title, u"Ruimte en stroom in 2035"_s);
        QVERIFY(!content->lead.isEmpty());
        QCOMPARE(content->parts.size(), ExplorationList(*m_bank).timeline(vkn03->uid)->size());
        const auto meeting = std::ranges::find(content->parts, Kind::Event, &ExplorationPart::kind);
        QVERIFY(meeting != content->parts.end());
        QVERIFY(!meeting->state.isEmpty());
    }

    /// Spec 01, S21c: phase and end date.
    void s21cProjectOfAnExplorationHasItsPhaseAndItsEnd()
    {
        const Uid exploration = lines().first().uid;
        ResearchProject project{.title = u"Netkaart"_s, .phase = Phase::Lopend};
        project.lead = m_bank->identity().unit;
        project.plannedEnd = QDate(2026, 5, 3);
        const Uid made = test::insert(*m_bank, project);
        const auto linked = m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().add(write, exploration, LinkType::Part, made);
        });
        QVERIFY_RESULT(linked);

        const auto items = ExplorationList(*m_bank).timeline(exploration);

        const auto item =
            std::ranges::find_if(*items, [&](const ExplorationItem &one) { return one.line.uid == made; });
        QVERIFY(item != items->end());
        QCOMPARE(item->state, QString(codeOf(Phase::Lopend)));
        QCOMPARE(item->until, u"2026-05-03"_s);
    }

    void messageInTheInboxIsNoPartOfATimelineYet()
    {
        const Uid exploration = lines().first().uid;
        const qsizetype before = ExplorationList(*m_bank).timeline(exploration)->size();
        const Uid message = test::insert(*m_bank, Signal{.title = u"Scholen dicht"_s,
                                                         .arena = {Arena::Politiek},
                                                         .sources = {{.title = u"Krant"_s}},
                                                         .observedOn = QDate(2026, 3, 2),
                                                         .status = SignalStatus::Inbox});

        const auto linked = m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().add(write, exploration, LinkType::Part, message);
        });

        QVERIFY_RESULT(linked);
        QCOMPARE(ExplorationList(*m_bank).timeline(exploration)->size(), before);
    }

    /// Spec 01, S27a: its Check, as far as a program without another calendar can do it.
    void s27aTheCalendarGoesOutInOneFileWithTheRightLocalTimes()
    {
        const EventList list(*m_bank);
        const auto events = list.lines(*list.ids({}));

        const auto bytes = calendarFileOf(*m_bank, *list.ids({}));

        QVERIFY_RESULT(bytes);
        const auto file = readCalendar(*bytes);
        QCOMPARE(file->events.size(), events->size());
        for (qsizetype i = 0; i < events->size(); ++i) {
            const Event &event = events->at(i);
            const auto form = event.allDay ? u"yyyyMMdd"_s : u"yyyyMMdd'T'HHmmss"_s;
            QCOMPARE(file->events[i].startText, wallStart(event).toString(form));
            QCOMPARE(file->events[i].start,
                     event.allDay ? momentAt(firstDay(event), QTime(0, 0), event.timezone) : event.start);
        }
    }
};

QTEST_GUILESS_MAIN(TestExplorationList)
#include "tst_explorationlist.moc"
