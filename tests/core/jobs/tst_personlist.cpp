// SPDX-License-Identifier: EUPL-1.2
#include "jobs/personlist.h"
#include "model/event.h"
#include "model/eventtimes.h"
#include "model/participant.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestPersonList : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::NetworkBank> m_network;

    Bank &bank() const { return *m_network->bank; }

    QStringList names(const PersonQuery &query) const
    {
        const PersonList list(bank());
        QStringList names;
        const auto lines = list.lines(*list.ids(query));
        for (const PersonLine &line : *lines)
            names.append(line.family);
        return names;
    }

    enum class Came { Yes, No };

    void addToEvent(const Uid &person, QDate day, Came came) const
    {
        Event event;
        event.title = u"Kennislunch"_s;
        event.organiser = bank().identity().unit;
        event.start = momentAt(day, QTime(12, 0), event.timezone);
        const Uid lunch = test::insert(bank(), event);
        test::insert(bank(), Participant{.event = lunch, .person = person, .attended = came == Came::Yes});
    }

private Q_SLOTS:
    void init() { m_network = std::make_unique<test::NetworkBank>(); }

    void everyChoiceNarrowsTheList()
    {
        const Uid subject = test::insert(bank(), Concept{.prefNl = u"algoritmes"_s, .scheme = u"digitaal"_s});
        m_network->link(m_network->person, LinkType::Expertise, subject);
        const QStringList researcher{u"Amrani"_s};

        QCOMPARE(names({}).size(), 2);
        QCOMPARE(names({.words = u"fatima"_s}), researcher);
        QCOMPARE(names({.roles = {PersonRole::Onderzoeker, PersonRole::Expert}}), researcher);
        QCOMPARE(names({.places = {m_network->institute}}), researcher);
        QCOMPARE(names({.concepts = {subject}}), researcher);
        QCOMPARE(names({.owners = {bank().identity().unit}}).size(), 2);
    }

    void whereSomebodyWorkedBeforeDoesNotCount()
    {
        QCOMPARE(names({.places = {m_network->other}}), QStringList());
    }

    void orderIsThatOfTheFamilyName()
    {
        QCOMPARE(names({.sorting = {u"name"_s, ListOrder::Ascending}}),
                 (QStringList{u"Amrani"_s, u"Zwart"_s}));
    }

    void lineSaysWhereTheyWorkAndWhatTheyKnow()
    {
        const Uid subject = test::insert(bank(), Concept{.prefNl = u"algoritmes"_s, .scheme = u"digitaal"_s});
        m_network->link(m_network->person, LinkType::Expertise, subject);

        const PersonList list(bank());
        const auto lines = list.lines(*list.ids({.words = u"amrani"_s}));

        QCOMPARE(lines->first().worksAt, QStringList{u"Universiteit Noorderhaven"_s});
        QCOMPARE(lines->first().expertise, QStringList{u"algoritmes"_s});
    }

    void lineSaysAtHowManyEventsSomebodyWasAndWhenLast()
    {
        addToEvent(m_network->person, QDate(2026, 1, 14), Came::Yes);
        addToEvent(m_network->person, QDate(2025, 9, 3), Came::Yes);
        addToEvent(m_network->person, QDate(2026, 2, 11), Came::No);

        const PersonList list(bank());
        const auto lines = list.lines(*list.ids({.sorting = {u"name"_s, ListOrder::Ascending}}));

        QCOMPARE(lines->first().events, 2);
        QCOMPARE(lines->first().lastEvent.text, u"2026-01-14"_s);
        QCOMPARE(lines->last().events, 0);
        QVERIFY(lines->last().lastEvent.isEmpty());
    }

    void whoWasAtAnEventAndWhoNeverWasAreChosen()
    {
        addToEvent(m_network->person, QDate(2026, 1, 14), Came::Yes);
        addToEvent(m_network->colleague, QDate(2026, 1, 14), Came::No);

        QCOMPARE(names({.earlierEvents = {u"yes"_s}}), QStringList{u"Amrani"_s});
        QCOMPARE(names({.earlierEvents = {u"no"_s}}), QStringList{u"Zwart"_s});
        QCOMPARE(names({.earlierEvents = {u"yes"_s, u"no"_s}}).size(), 2);
    }

    void orderIsThatOfTheEventsToo_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("how many") << u"events"_s;
        QTest::newRow("when last") << u"last_event"_s;
    }

    void orderIsThatOfTheEventsToo()
    {
        QFETCH(const QString, column);
        addToEvent(m_network->person, QDate(2026, 1, 14), Came::Yes);

        QCOMPARE(names({.sorting = {column, ListOrder::Descending}}), (QStringList{u"Amrani"_s, u"Zwart"_s}));
        QCOMPARE(names({.sorting = {column, ListOrder::Ascending}}), (QStringList{u"Zwart"_s, u"Amrani"_s}));
    }

    void dataThatMustBeLookedAtAreFound()
    {
        QVERIFY_RESULT(test::edit<Person>(bank(), m_network->colleague, [](Person &person) {
            person.reviewAfter = QDate(2026, 3, 2); // today
        }));
        QVERIFY_RESULT(test::edit<Person>(bank(), m_network->person,
                                          [](Person &person) { person.reviewAfter = QDate(2026, 3, 3); }));

        QCOMPARE(names({.reviewDueOnly = true}), QStringList{u"Zwart"_s});
    }
};

QTEST_GUILESS_MAIN(TestPersonList)
#include "tst_personlist.moc"
