// SPDX-License-Identifier: EUPL-1.2
#include "jobs/eventcopy.h"
#include "model/eventtimes.h"
#include "model/person.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestEventCopy : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_original;

    Result<Uid> copy(const Values &changed, CopiedPeople people)
    {
        return m_bank->write({u"make"_s, Kind::Event}, [&](Write &write) {
            return copyEvent(*m_bank, write, m_original, changed, people);
        });
    }

    Uid aPerson(bool noContact)
    {
        Person person;
        person.family = u"Croes"_s;
        person.roles = {PersonRole::Expert};
        person.noContact = noContact;
        return test::insert(*m_bank, person);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        Event event;
        event.title = u"Kennisnetwerk"_s;
        event.kind = u"kennisnetwerk"_s;
        event.organiser = m_bank->identity().unit;
        event.status = EventStatus::Gehouden;
        event.report = u"Het was druk."_s;
        event.start = momentAt(QDate(2026, 3, 4), QTime(13, 0), event.timezone);
        event.end = momentAt(QDate(2026, 3, 4), QTime(15, 30), event.timezone);
        m_original = test::insert(*m_bank, event);
        test::insert(
            *m_bank,
            AgendaItem{.event = m_original, .sequence = 1, .title = u"Opening"_s, .answered = Answered::Ja});
    }

    void aCopyHasTheProgrammeAndTheChecklistAndNothingThatHappened()
    {
        const auto made = copy({}, CopiedPeople::Nobody);

        QVERIFY_RESULT(made);
        const auto event = m_bank->records<Event>().get(*made);
        const auto parts = partsOf(*m_bank, *made);
        QVERIFY(event->status == EventStatus::Idee && event->report.isEmpty() && !event->start.isValid());
        QCOMPARE(parts->agenda.size(), 1);
        QVERIFY(!parts->agenda.first().answered);
        QVERIFY(!tasksOf(*m_bank, *made)->isEmpty());
    }

    void withABeginItLastsAsLongAsTheOther()
    {
        const QDateTime next = momentAt(QDate(2026, 4, 1), QTime(10, 0), u"Europe/Amsterdam"_s);
        Event changed;
        changed.start = next;
        const FieldId start = recordTypeOf<Event>.field("start"_L1)->id;

        const auto made = copy({{start, valuesOf(changed).value(start)}}, CopiedPeople::Nobody);

        QVERIFY_RESULT(made);
        const auto event = m_bank->records<Event>().get(*made);
        QCOMPARE(event->start.toUTC(), next.toUTC());
        QCOMPARE(event->start.secsTo(event->end), qint64(150 * 60));
    }

    void peopleComeAlongOnRequestAsNotYetAsked()
    {
        test::insert(*m_bank, Participant{.event = m_original,
                                          .person = aPerson(false),
                                          .rsvp = Rsvp::Komt,
                                          .attended = true,
                                          .needs = u"Dieet"_s});
        test::insert(*m_bank, Participant{.event = m_original, .person = aPerson(true)});

        const auto made = copy({}, CopiedPeople::Everybody);

        QVERIFY_RESULT(made);
        const auto people = partsOf(*m_bank, *made)->participants;
        QCOMPARE(people.size(), 1); // who does not want to be approached is not asked again
        QVERIFY(people.first().rsvp == Rsvp::TeNodigen && !people.first().attended);
        QVERIFY(people.first().needs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEventCopy)
#include "tst_eventcopy.moc"
