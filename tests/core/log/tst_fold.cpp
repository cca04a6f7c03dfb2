// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"

#include <QTest>

#include <random>

using namespace kb;
using namespace kb::test;

namespace {

const Uid Record = uidOf(100);

/// Two banks that both know the record.
struct Pair
{
    PocketBank anna{uidOf(1)};
    PocketBank ben{uidOf(2)};

    Pair()
    {
        anna.create(Record, {{Title, text("Heat pumps")}, {Year, 2020}});
        meet();
    }

    void meet()
    {
        ben.receive(anna.log());
        anna.receive(ben.log());
    }
};

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newRecordShowsItsValues()
    {
        PocketBank bank(uidOf(1));

        bank.create(Record, {{Title, text("Heat pumps")}, {Year, 2020}});

        const RecordState state = bank.state(Record);
        QVERIFY(state.alive);
        QVERIFY(!state.hasConflict());
        QCOMPARE(state.values(), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void recordWithoutValuesLivesToo()
    {
        PocketBank bank(uidOf(1));

        bank.create(Record, {});

        QVERIFY(bank.state(Record).alive);
        QVERIFY(bank.state(Record).values().isEmpty());
    }

    void noOperationsAreNoRecord() { QCOMPARE(fold({}), RecordState()); }

    void laterValueReplacesTheOneThatWasSeen()
    {
        Pair pair;

        pair.ben.change(Record, {{Title, text("Heat pumps in old houses")}});
        pair.meet();

        const RecordState state = pair.anna.state(Record);
        QCOMPARE(shown(state, Title), text("Heat pumps in old houses"));
        QCOMPARE(shown(state, Year), Value(2020));
        QVERIFY(!state.hasConflict());
    }

    void changesOfDifferentFieldsDoNotConflict()
    {
        Pair pair;

        pair.anna.change(Record, {{Title, text("Pumps")}});
        pair.ben.change(Record, {{Year, 2021}});
        pair.meet();

        QCOMPARE(pair.ben.state(Record).values(), (Values{{Title, text("Pumps")}, {Year, 2021}}));
        QVERIFY(!pair.ben.state(Record).hasConflict());
    }

    void differentValuesSideBySideAreAConflictAndTheLatestIsShown()
    {
        Pair pair;

        pair.ben.change(Record, {{Title, text("Second")}});
        pair.anna.change(Record, {{Title, text("Third")}});
        pair.anna.change(Record, {{Title, text("Fourth")}});
        pair.meet();

        const RecordState state = pair.ben.state(Record);
        QVERIFY(state.field(Title)->conflict);
        QCOMPARE(state.field(Title)->heads, (QList<OperationId>{{uidOf(1), 3}, {uidOf(2), 1}}));
        QCOMPARE(state.field(Title)->shown, text("Fourth"));
        QVERIFY(!state.field(Year)->conflict);
    }

    void equalValuesSideBySideAreNoConflict()
    {
        Pair pair;

        pair.anna.change(Record, {{Title, text("The same")}});
        pair.ben.change(Record, {{Title, text("The same")}});
        pair.meet();

        QCOMPARE(pair.anna.state(Record).field(Title)->heads.size(), 2);
        QVERIFY(!pair.anna.state(Record).hasConflict());
    }

    void valueWrittenWithBothInSightEndsTheConflict()
    {
        Pair pair;
        pair.anna.change(Record, {{Title, text("One")}});
        pair.ben.change(Record, {{Title, text("Other")}});
        pair.meet();

        pair.anna.change(Record, {{Title, text("One and other")}});
        pair.meet();

        QVERIFY(!pair.ben.state(Record).hasConflict());
        QCOMPARE(shown(pair.ben.state(Record), Title), text("One and other"));
    }

    void twoBanksThatMakeTheSameRecordMakeOne()
    {
        PocketBank anna(uidOf(1));
        PocketBank ben(uidOf(2));
        anna.create(Record, {{Title, text("Ministry")}});
        ben.create(Record, {{Title, text("Ministry")}});

        anna.receive(ben.log());

        QVERIFY(!anna.state(Record).hasConflict());
        QVERIFY(anna.state(Record).alive);
    }

    void deletedRecordIsHiddenAndKeepsItsValues()
    {
        Pair pair;

        pair.anna.remove(Record);
        pair.meet();

        const RecordState state = pair.ben.state(Record);
        QVERIFY(!state.alive);
        QVERIFY(!state.editedAfterDeletion);
        QCOMPARE(state.deletions.size(), 1);
        QCOMPARE(shown(state, Title), text("Heat pumps"));
    }

    void changeThatTheDeletionHadNotSeenKeepsTheRecordAlive()
    {
        Pair pair;

        pair.anna.remove(Record);
        pair.ben.change(Record, {{Year, 2021}});
        pair.meet();

        QVERIFY(pair.anna.state(Record).alive);
        QVERIFY(pair.anna.state(Record).editedAfterDeletion);
    }

    void twinThatTheDeletionHadNotSeenKeepsTheRecordAlive()
    {
        PocketBank anna(uidOf(1));
        PocketBank ben(uidOf(2));
        anna.create(Record, {{Title, text("Link")}});
        anna.remove(Record);
        ben.create(Record, {{Title, text("Link")}});

        anna.receive(ben.log());

        QVERIFY(anna.state(Record).alive);
    }

    void changeThatSawTheDeletionRestoresTheRecord()
    {
        Pair pair;
        pair.anna.remove(Record);
        pair.meet();

        pair.ben.change(Record, {{Year, 2021}});
        pair.meet();

        QVERIFY(pair.anna.state(Record).alive);
        QVERIFY(!pair.anna.state(Record).editedAfterDeletion);
    }

    void operationThatObservesTheDeletionWithoutNamingItRestoresTheRecord()
    {
        PocketBank bank(uidOf(1));
        bank.create(Record, {{Title, text("Heat pumps")}});
        bank.remove(Record);
        auto operations = bank.operations(Record);

        operations.push_back({.id = {uidOf(2), 1},
                              .when = operations.back().when,
                              .fields = {{Year, 2021}},
                              .observed = {operations.back().id}});

        QVERIFY(fold(operations).alive);
        QVERIFY(!fold(operations).editedAfterDeletion);
    }

    void restoredRecordIsBackAsItWas()
    {
        Pair pair;
        pair.anna.remove(Record);
        pair.meet();

        pair.ben.restore(Record);
        pair.meet();

        const RecordState state = pair.anna.state(Record);
        QVERIFY(state.alive);
        QVERIFY(state.deletions.isEmpty());
        QCOMPARE(state.values(), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void restoredRecordCanBeDeletedAgain()
    {
        Pair pair;

        for (int time = 0; time < 3; ++time) {
            pair.anna.remove(Record);
            QVERIFY(!pair.anna.state(Record).alive);
            pair.anna.restore(Record);
            QVERIFY(pair.anna.state(Record).alive);
        }
        pair.anna.remove(Record);

        QVERIFY(!pair.anna.state(Record).alive);
    }

    void deletionByAnotherThatTheRestorerHadNotSeenIsFlagged()
    {
        Pair pair;
        pair.anna.remove(Record);
        pair.anna.restore(Record);

        pair.ben.remove(Record);
        pair.meet();

        QVERIFY(pair.anna.state(Record).alive);
        QVERIFY(pair.anna.state(Record).editedAfterDeletion);
    }

    void deletingWhatWasEditedElsewhereHidesIt()
    {
        Pair pair;
        pair.anna.remove(Record);
        pair.ben.change(Record, {{Year, 2021}});
        pair.meet();

        pair.anna.remove(Record);
        pair.meet();

        QVERIFY(!pair.ben.state(Record).alive);
    }

    void deletionThatCarriesValuesHidesTheRecordAllTheSame()
    {
        PocketBank bank(uidOf(1));
        bank.create(Record, {{Title, text("Double")}});

        bank.actTogether(Record, [](const RecordState &seen) {
            Draft draft = deletion(seen);
            draft.fields.insert(Title, text("Double of another"));
            return draft;
        });

        QVERIFY(!bank.state(Record).alive);
        QCOMPARE(shown(bank.state(Record), Title), text("Double of another"));
    }

    void unknownFieldsAreFoldedAndKept()
    {
        constexpr FieldId OfALaterVersion = 4711;
        constexpr FieldId OfALaterLog = 7;
        Pair pair;

        pair.ben.change(Record, {{OfALaterVersion, text("new")}, {OfALaterLog, 1}});
        pair.meet();

        const RecordState state = pair.anna.state(Record);
        QCOMPARE(shown(state, OfALaterVersion), text("new"));
        QCOMPARE(shown(state, OfALaterLog), Value(1));
        QVERIFY(!state.values().contains(OfALaterLog));
    }

    void operationOfWhichTheFoundationIsMissingStillShows()
    {
        Pair pair;
        pair.ben.change(Record, {{Title, text("Later")}});
        const std::vector<Operation> halfPackage{pair.ben.operations(Record).back()};

        const RecordState state = fold(halfPackage);

        QVERIFY(state.alive);
        QCOMPARE(shown(state, Title), text("Later"));
    }

    void operationsThatClaimToHaveSeenEachOtherHideNothing()
    {
        const OperationId first{uidOf(1), 1};
        const OperationId second{uidOf(2), 1};
        const std::vector<Operation> forged{
            {.id = first, .fields = {{Title, text("One")}}, .observed = {first, second}},
            {.id = second, .fields = {{Title, text("Other")}}, .observed = {first, second}}};

        const RecordState state = fold(forged);

        QVERIFY(state.alive);
        QVERIFY(state.field(Title)->conflict);
        QCOMPARE(state.field(Title)->heads, (QList<OperationId>{first, second}));
    }

    void headsAreNamedOnceAndInOrder()
    {
        Pair pair;
        pair.ben.change(Record, {{Title, text("Pumps")}});
        pair.meet();
        const RecordState state = pair.anna.state(Record);

        QCOMPARE(headsOf(state, {{Title, text("x")}, {Year, 1}, {Summary, text("x")}}), allHeads(state));
        QCOMPARE(allHeads(state), (QList<OperationId>{{uidOf(1), 1}, {uidOf(2), 1}}));
        QCOMPARE(headsOf(state, {{Year, 1}}), (QList<OperationId>{{uidOf(1), 1}}));
    }

    void orderAndDoublesDoNotMatter()
    {
        Pair pair;
        pair.ben.change(Record, {{Title, text("Ben")}});
        pair.anna.change(Record, {{Title, text("Anna")}, {Year, 1999}});
        pair.ben.remove(Record);
        pair.meet();
        const std::vector<Operation> once = pair.anna.operations(Record);
        std::vector<Operation> operations = once;
        operations.insert(operations.end(), once.begin(), once.begin() + 3);

        std::mt19937 random(1);
        for (int time = 0; time < 100; ++time) {
            std::ranges::shuffle(operations, random);
            QCOMPARE(fold(operations), fold(once));
        }
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
