// SPDX-License-Identifier: EUPL-1.2
#include "jobs/personlist.h"
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
