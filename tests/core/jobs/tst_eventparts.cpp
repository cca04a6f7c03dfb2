// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventparts.h"
#include "jobs/meetingfollowup.h"
#include "model/advice.h"
#include "model/eventtimes.h"
#include "model/person.h"
#include "model/signal.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestEventParts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_person;

    Event at(QTime begin, QTime end) const
    {
        Event event;
        event.title = u"Kenniskamer"_s;
        event.organiser = m_bank->identity().unit;
        event.start = momentAt(QDate(2026, 3, 1), begin, event.timezone);
        event.end = momentAt(QDate(2026, 3, 1), end, event.timezone);
        return event;
    }

    Event stored(const Event &event) const
    {
        return *m_bank->records<Event>().get(test::insert(*m_bank, event));
    }

    void invite(const Event &event, Rsvp rsvp = Rsvp::Genodigd) const
    {
        test::insert(*m_bank, Participant{.event = event.uid, .person = m_person, .rsvp = rsvp});
    }

    Insight learned(const Event &event) const
    {
        const Insight insight{
            .event = event.uid, .text = u"Wat helpt kleine besturen?"_s, .byWhom = u"VNG"_s};
        return *m_bank->records<Insight>().get(test::insert(*m_bank, insight));
    }

    template <typename Make> Result<Uid> inOneStep(Make make) const
    {
        return m_bank->write({.act = u"make"_s}, [&](Write &write) -> Result<Uid> { return make(write); });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        Person person;
        person.family = u"Croes"_s;
        m_person = test::insert(*m_bank, person);
    }

    void partsComeInTheirOrder()
    {
        const Event event = stored(at({13, 0}, {16, 0}));
        test::insert(*m_bank, AgendaItem{.event = event.uid, .sequence = 2, .title = u"Gesprek"_s});
        test::insert(*m_bank, AgendaItem{.event = event.uid, .sequence = 1, .title = u"Opening"_s});

        const auto parts = partsOf(*m_bank, event.uid);

        QVERIFY_RESULT(parts);
        QCOMPARE(parts->agenda.size(), 2);
        QCOMPARE(parts->agenda.first().title, u"Opening"_s);
    }

    void whoIsAskedToTwoEventsAtTheSameTimeClashes()
    {
        const Event first = stored(at({13, 0}, {16, 0}));
        const Event second = stored(at({15, 0}, {17, 0}));
        invite(first);

        const auto clashes = clashesOf(*m_bank, second, {m_person});

        QVERIFY_RESULT(clashes);
        QCOMPARE(clashes->value(m_person).size(), 1);
        QCOMPARE(clashes->value(m_person).first().uid, first.uid);
    }

    void eventsThatFollowEachOtherDoNotClash()
    {
        invite(stored(at({13, 0}, {15, 0})));

        QVERIFY(clashesOf(*m_bank, stored(at({15, 0}, {17, 0})), {m_person})->isEmpty());
    }

    void whoDoesNotComeDoesNotClash()
    {
        invite(stored(at({13, 0}, {16, 0})), Rsvp::KomtNiet);

        QVERIFY(clashesOf(*m_bank, stored(at({15, 0}, {17, 0})), {m_person})->isEmpty());
    }

    void insightBecomesAQuestionThatIsLinkedInOneStep()
    {
        const Event event = stored(at({13, 0}, {16, 0}));
        const Insight insight = learned(event);

        const auto made =
            inOneStep([&](Write &write) { return questionFrom(*m_bank, write, insight, event); });

        QVERIFY_RESULT(made);
        const auto question = m_bank->records<KnowledgeQuestion>().get(*made);
        QCOMPARE(question->text, insight.text);
        QVERIFY(question->explanation.contains(event.refcode));
        QCOMPARE(*m_bank->links().from(insight.uid, LinkType::About), QList<Uid>{*made});
        QVERIFY_RESULT(m_bank->undo());
        QVERIFY(m_bank->records<KnowledgeQuestion>().all()->isEmpty());
        QVERIFY(m_bank->links().from(insight.uid, LinkType::About)->isEmpty());
    }

    void insightBecomesASignalThatSaysWhereItWasSeen()
    {
        const Event event = stored(at({13, 0}, {16, 0}));
        const Insight insight = learned(event);

        const auto made = inOneStep([&](Write &write) { return signalFrom(*m_bank, write, insight, event); });

        QVERIFY_RESULT(made);
        const auto signal = m_bank->records<Signal>().get(*made);
        QCOMPARE(signal->observedOn, QDate(2026, 3, 1));
        QCOMPARE(signal->sources.first().kind, SourceKind::Bijeenkomst);
    }
};

QTEST_GUILESS_MAIN(TestEventParts)
#include "tst_eventparts.moc"
