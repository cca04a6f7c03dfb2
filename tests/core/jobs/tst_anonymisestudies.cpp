// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "bank/receive.h"
#include "erasedwords.h"
#include "jobs/anonymise.h"
#include "log/digest.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who is taken out of the contacts keeps the name that was published, and nothing in the bank says that it
/// was theirs.
class TestAnonymiseStudies : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;

    Bank &bank() const { return *m_world->bank; }
    const Uid &person() const { return m_world->person; }
    Study read(const Uid &uid) const { return *bank().records<Study>().get(uid); }

    /// In a list the uid of a person is text.
    qsizetype operationsThatTie(Bank &bank) const
    {
        return test::operationsThatSay(bank, textOf(person()).toUtf8());
    }
    qsizetype operationsThatTie() const { return operationsThatTie(bank()); }

    Study byThem(const QString &title = u"Wonen"_s) const
    {
        Study study = test::aStudy(title);
        study.contributions = {{.name = u"El Amrani, F."_s, .person = person()}, {.name = u"Zwart, P."_s}};
        return study;
    }
    Uid aStudyByThem() const { return test::insert(bank(), byThem()); }

    /// In one operation with the rest, without salt.
    Uid aStudyAsEarlierVersionsWroteIt() const
    {
        Study study = byThem(u"Bouwen"_s);
        study.ownerUnit = bank().identity().unit;
        study.refcode = u"DGVB-STU-0900"_s;
        Operation made{.id = {Uid::createUuid(), 1},
                       .when = Hlc::at(1'700'000'000'000),
                       .who = bank().identity().user,
                       .step = 1,
                       .record = Uid::createUuid(),
                       .kind = Kind::Study,
                       .fields = valuesOf(study)};
        made.fields.insert(Alive, true);
        if (!receive(bank(), {made}))
            qFatal("not received");
        return made.record;
    }

private Q_SLOTS:
    void init() { m_world.emplace(); }

    void logTiesNobodyToTheNameAnyMore()
    {
        const Uid study = aStudyByThem();
        QVERIFY(operationsThatTie() > 0);

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatTie(), 0);
        QCOMPARE(read(study).contributions.first().name, u"El Amrani, F."_s);
        QCOMPARE(read(study).contributions.size(), 2);
        QCOMPARE(*checkBank(bank()), QStringList());
    }

    void tieIsWrittenByItselfSoThatNothingElseGoesWithIt()
    {
        const Uid study = aStudyByThem();
        QVERIFY_RESULT(
            test::edit<Study>(bank(), study, [](Study &edited) { edited.title = u"Anders wonen"_s; }));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY(test::operationsThatSay(bank(), "Wonen") > 0);
        const auto changes = bank().history().of(study);
        QVERIFY(changes->last().made);
        QCOMPARE(changes->at(1).fields.first().before, Value(u"Wonen"_s));
    }

    void tieThatCannotBeGuessedFromWhatIsLeft()
    {
        aStudyByThem();
        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        const QList<Operation> all = *allOperations(bank());

        const auto erasing = std::ranges::find_if(all, [](const Operation &operation) {
            return operation.kind == Kind::Study && isErased(operation);
        });
        QVERIFY(erasing != all.end());
        Operation guess = *erasing;
        const FieldId authors = recordTypeOf<Study>.field(QLatin1StringView("contributions"))->id;
        guess.fields = {{authors, valuesOf(byThem()).value(authors)}};
        guess.seal.clear();
        QVERIFY(digestOf(guess) != digestOf(*erasing));
    }

    void authorWhoStoodThereOnceIsErasedToo()
    {
        const Uid study = aStudyByThem();
        QVERIFY_RESULT(test::edit<Study>(
            bank(), study, [](Study &edited) { edited.contributions = {{.name = u"Zwart, P."_s}}; }));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatTie(), 0);
        QCOMPARE(read(study).contributions.first().name, u"Zwart, P."_s);
    }

    void whatAnEarlierVersionWroteInOneOperationIsSaidAgainWithoutTheTie_data()
    {
        QTest::addColumn<bool>("isInTrash");
        QTest::newRow("in use") << false;
        QTest::newRow("in the trash") << true;
    }

    void whatAnEarlierVersionWroteInOneOperationIsSaidAgainWithoutTheTie()
    {
        QFETCH(const bool, isInTrash);
        const Uid study = aStudyAsEarlierVersionsWroteIt();
        if (isInTrash)
            QVERIFY_RESULT(test::removeRecord<Study>(bank(), study));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatTie(), 0);
        const Study left = read(study);
        QCOMPARE(left.facts.deleted, isInTrash);
        QVERIFY(!left.facts.conflict);
        QCOMPARE(left.title, u"Bouwen"_s);
        QCOMPARE(left.refcode, u"DGVB-STU-0900"_s);
        QCOMPARE(left.contributions.first().name, u"El Amrani, F."_s);
    }

    void studyInTheTrashTiesNobodyInItsLog()
    {
        const Uid study = aStudyByThem();
        QVERIFY_RESULT(test::removeRecord<Study>(bank(), study));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatTie(), 0);
        QVERIFY(read(study).facts.deleted);
    }

    void whoWentIntoThemIsTiedToNothingEither()
    {
        Study study = test::aStudy();
        study.contributions = {{.name = u"Zwart, P."_s, .person = m_world->colleague}};
        const Uid written = test::insert(bank(), study);
        QVERIFY_RESULT(test::edit<Person>(bank(), m_world->colleague,
                                          [&](Person &edited) { edited.mergedInto = person(); }));

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(test::operationsThatSay(bank(), textOf(m_world->colleague).toUtf8()), 0);
        QVERIFY(read(written).contributions.first().person.isNull());
    }

    void colleagueInTheSameListStaysTied()
    {
        Study study = byThem();
        study.contributions[1].person = m_world->colleague;
        const Uid written = test::insert(bank(), study);

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatTie(), 0);
        QCOMPARE(read(written).contributions.last().person, m_world->colleague);
    }

    void whenAuthorsOfTheListContradictEachOtherTheyStillDo()
    {
        const Uid study = aStudyByThem();
        const auto road = test::makeBank();
        QVERIFY_RESULT(receive(*road, *allOperations(bank())));
        QVERIFY_RESULT(test::edit<Study>(
            bank(), study, [](Study &edited) { edited.contributions.append({.name = u"Bos, A."_s}); }));
        QVERIFY_RESULT(test::edit<Study>(
            *road, study, [](Study &edited) { edited.contributions.append({.name = u"Dam, J."_s}); }));
        QVERIFY_RESULT(receive(bank(), *allOperations(*road)));
        QVERIFY(read(study).facts.conflict);
        const QString shown = read(study).contributions.last().name;

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QVERIFY(read(study).facts.conflict);
        QCOMPARE(read(study).contributions.last().name, shown);
        QVERIFY(read(study).contributions.first().person.isNull());
        QCOMPARE(operationsThatTie(), 0);
        QVERIFY(test::operationsThatSay(bank(), "Bos, A.") > 0);
        QVERIFY(test::operationsThatSay(bank(), "Dam, J.") > 0);
    }

    void tieThatOnlyTheOtherSideOfAContradictionSaysGoesToo()
    {
        const Uid study = test::insert(bank(), test::aStudy());
        const auto road = test::makeBank();
        QVERIFY_RESULT(receive(*road, *allOperations(bank())));
        QVERIFY_RESULT(test::edit<Study>(
            *road, study, [this](Study &edited) { edited.contributions = byThem().contributions; }));
        QVERIFY_RESULT(test::edit<Study>(
            bank(), study, [](Study &edited) { edited.contributions.append({.name = u"Dam, J."_s}); }));
        for (int i = 0; i < 60; ++i) // the clock of this bank is the later one
            (void)bank().now();
        QVERIFY_RESULT(test::edit<Study>(
            bank(), study, [](Study &edited) { edited.contributions.append({.name = u"Bos, A."_s}); }));
        QVERIFY_RESULT(receive(bank(), *allOperations(*road)));
        QVERIFY(read(study).contributions.first().person.isNull());

        QVERIFY_RESULT(anonymisePerson(bank(), person()));

        QCOMPARE(operationsThatTie(), 0);
        QVERIFY(read(study).facts.conflict);
        QCOMPARE(read(study).contributions.last().name, u"Bos, A."_s);
    }

    void tablesAreTheSameAfterARebuild()
    {
        aStudyByThem();
        aStudyAsEarlierVersionsWroteIt();
        QVERIFY_RESULT(anonymisePerson(bank(), person()));
        const QByteArray before = test::dump(bank());

        QVERIFY_RESULT(bank().rebuild());

        QCOMPARE(test::dump(bank()), before);
    }
};

QTEST_GUILESS_MAIN(TestAnonymiseStudies)
#include "tst_anonymisestudies.moc"
