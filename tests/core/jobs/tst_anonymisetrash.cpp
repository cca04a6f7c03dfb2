// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "erasedwords.h"
#include "jobs/anonymise.h"
#include "jobs/networkmerge.h"
#include "model/event.h"
#include "model/participant.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who asks for it is taken out of the contacts, also where they or what names them lie in the trash.
class TestAnonymiseTrash : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;

    Bank &bank() const { return *m_world->bank; }
    const Uid &person() const { return m_world->person; }
    template <typename R> R read(const Uid &uid) const { return *bank().records<R>().get(uid); }
    qsizetype operationsThatSay(const QByteArray &words) const
    {
        return test::operationsThatSay(bank(), words);
    }

    Uid anEvent() const
    {
        return test::insert(bank(), Event{.title = u"Bijeenkomst"_s,
                                          .start = QDateTime(QDate(2026, 2, 2), QTime(10, 0), Qt::UTC),
                                          .organiser = bank().identity().unit});
    }

private Q_SLOTS:
    void init() { m_world.emplace(); }

    void whoLiesInTheTrashIsLeftOutOfWhatNamesThemToo()
    {
        const Uid guest =
            test::insert(bank(), Participant{.event = anEvent(), .person = person(), .needs = u"rolstoel"_s});
        Study study = test::aStudy();
        study.contributions = {{.name = u"El Amrani, F."_s, .person = person()}};
        const Uid written = test::insert(bank(), study);
        QVERIFY_RESULT(test::removeRecord<Person>(bank(), person()));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY(read<Person>(person()).facts.deleted);
        QCOMPARE(read<Person>(person()).family, u"Person (anonymised)"_s);
        QVERIFY(read<Participant>(guest).person.isNull());
        QCOMPARE(read<Participant>(guest).name, u"Participant of Universiteit Noorderhaven"_s);
        QVERIFY(read<Study>(written).contributions.first().person.isNull());
        QCOMPARE(operationsThatSay("Fatima"), 0);
        QCOMPARE(operationsThatSay("rolstoel"), 0);
    }

    void lineInTheTrashSaysTheNameNoMore()
    {
        const Uid guest = test::insert(bank(), Participant{.event = anEvent(),
                                                           .person = person(),
                                                           .name = u"Fatima el Amrani"_s,
                                                           .needs = u"rolstoel"_s});
        QVERIFY_RESULT(test::removeRecord<Participant>(bank(), guest));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY(read<Participant>(guest).facts.deleted);
        QVERIFY(read<Participant>(guest).person.isNull());
        QCOMPARE(read<Participant>(guest).name, u"Participant of Universiteit Noorderhaven"_s);
        QCOMPARE(operationsThatSay("Fatima"), 0);
        QCOMPARE(operationsThatSay("rolstoel"), 0);
    }

    void lineOfAnotherUnitStaysAsItIs_data()
    {
        QTest::addColumn<bool>("isInTrash");
        QTest::newRow("in use") << false;
        QTest::newRow("in the trash") << true;
    }

    void lineOfAnotherUnitStaysAsItIs()
    {
        QFETCH(const bool, isInTrash);
        const auto other = test::makeBank(u"DGRO"_s);
        const Uid event =
            test::insert(*other, Event{.title = u"Overleg"_s, .organiser = other->identity().unit});
        const Uid guest = test::insert(
            *other, Participant{.event = event, .person = person(), .name = u"Fatima el Amrani"_s});
        if (isInTrash)
            QVERIFY_RESULT(test::removeRecord<Participant>(*other, guest));
        QVERIFY_RESULT(receive(bank(), *allOperations(*other)));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        const auto left = read<Participant>(guest);
        QCOMPARE(left.facts.deleted, isInTrash);
        QCOMPARE(left.person, person());
        QCOMPARE(left.name, u"Fatima el Amrani"_s);
    }

    void whoWentIntoAnotherStaysOutOfSightAndFindsTheWay()
    {
        QVERIFY_RESULT(mergeInto(bank(), Kind::Person, m_world->colleague, person()));

        QVERIFY_RESULT(anonymisePerson(bank(), m_world->colleague));

        const auto gone = read<Person>(m_world->colleague);
        QVERIFY(gone.facts.deleted);
        QCOMPARE(gone.mergedInto, person());
        QCOMPARE(operationsThatSay("Zwart"), 0);
    }

    void studyInTheTrashStaysThereAndTiesItsAuthorToNobody()
    {
        Study study = test::aStudy();
        study.contributions = {{.name = u"El Amrani, F."_s, .person = person()}, {.name = u"Zwart, P."_s}};
        const Uid written = test::insert(bank(), study);
        QVERIFY_RESULT(test::removeRecord<Study>(bank(), written));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        const auto left = read<Study>(written);
        QVERIFY(left.facts.deleted);
        QCOMPARE(left.contributions.size(), 2);
        QCOMPARE(left.contributions.first().name, u"El Amrani, F."_s);
        QVERIFY(left.contributions.first().person.isNull());
        QCOMPARE(left.title, study.title);
    }

    void studyThatComesBackFromTheTrashTiesItsAuthorToNobody()
    {
        Study study = test::aStudy();
        study.contributions = {{.name = u"El Amrani, F."_s, .person = person()}};
        const Uid written = test::insert(bank(), study);
        QVERIFY_RESULT(test::removeRecord<Study>(bank(), written));
        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY_RESULT(bank().write({.act = u"restore"_s}, [&](Write &write) {
            return bank().records<Study>().restore(write, written);
        }));

        const auto back = read<Study>(written);
        QVERIFY(!back.facts.deleted && !back.facts.conflict);
        QVERIFY(back.contributions.first().person.isNull());
    }

    void lineThatCameBackAfterItsPersonWentIntoAnotherIsLeftToo()
    {
        const Uid guest = test::insert(bank(), Participant{.event = anEvent(), .person = m_world->colleague});
        QVERIFY_RESULT(test::removeRecord<Participant>(bank(), guest));
        QVERIFY_RESULT(mergeInto(bank(), Kind::Person, m_world->colleague, person()));
        QVERIFY_RESULT(bank().write({.act = u"restore"_s}, [&](Write &write) {
            return bank().records<Participant>().restore(write, guest);
        }));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY(read<Participant>(guest).person.isNull());
    }

    void onlyTheOwnerErasesSomebodyInTheTrash()
    {
        QVERIFY_RESULT(test::removeRecord<Person>(bank(), person()));
        const auto other = test::makeBank(u"DGRO"_s);
        QVERIFY_RESULT(receive(*other, *allOperations(bank())));

        QCOMPARE_ERROR(anonymisePerson(*other, person()), Error::Code::NotOwner);

        QCOMPARE(other->records<Person>().get(person())->family, u"Amrani"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnonymiseTrash)
#include "tst_anonymisetrash.moc"
