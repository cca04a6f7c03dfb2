// SPDX-License-Identifier: EUPL-1.2
#include "core/log/twobanks.h"
#include "log/digest.h"

#include <QTest>

#include <random>

using namespace kb;
using namespace kb::test;

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

    void noOperationsAreNoRecord() { QCOMPARE(fold(std::span<const Operation>()), RecordState()); }

    void laterValueReplacesTheOneThatWasSeen()
    {
        TwoBanks banks;

        banks.ben.change(Record, {{Title, text("Heat pumps in old houses")}});
        banks.meet();

        const RecordState state = banks.anna.state(Record);
        QCOMPARE(shown(state, Title), text("Heat pumps in old houses"));
        QCOMPARE(shown(state, Year), Value(2020));
        QVERIFY(!state.hasConflict());
    }

    void erasedValueGivesWayToOneThatWasWrittenUnseen()
    {
        TwoBanks banks;
        banks.anna.change(Record, {{Title, text("Anna's")}});
        banks.ben.change(Record, {{Title, text("Ben's")}});
        banks.meet();
        std::vector<Operation> operations = banks.anna.operations(Record);

        for (Operation &operation : operations) {
            if (operation.fields.value(Title) == Value(text("Ben's")))
                operation = erased(operation);
        }

        const RecordState state = fold(operations);
        QCOMPARE(shown(state, Title), text("Anna's"));
        QVERIFY(!state.hasConflict());
        QCOMPARE(state.field(Title)->heads.size(), 2); // whoever writes next has seen both
    }

    void erasedValueIsNothingWhereNothingElseStands()
    {
        TwoBanks banks;
        std::vector<Operation> operations = banks.anna.operations(Record);

        for (Operation &operation : operations)
            operation = erased(operation);

        QVERIFY(fold(operations).field(Title)->shown.isNull());
    }

    void changesOfDifferentFieldsDoNotConflict()
    {
        TwoBanks banks;

        banks.anna.change(Record, {{Title, text("Pumps")}});
        banks.ben.change(Record, {{Year, 2021}});
        banks.meet();

        QCOMPARE(banks.ben.state(Record).values(), (Values{{Title, text("Pumps")}, {Year, 2021}}));
        QVERIFY(!banks.ben.state(Record).hasConflict());
    }

    void differentValuesSideBySideAreAConflictAndTheLatestIsShown()
    {
        TwoBanks banks;

        banks.ben.change(Record, {{Title, text("Second")}});
        banks.anna.change(Record, {{Title, text("Third")}});
        banks.anna.change(Record, {{Title, text("Fourth")}});
        banks.meet();

        const RecordState state = banks.ben.state(Record);
        QVERIFY(state.field(Title)->conflict);
        QCOMPARE(state.field(Title)->heads, (QList<OperationId>{{uidOf(1), 3}, {uidOf(2), 1}}));
        QCOMPARE(state.field(Title)->shown, text("Fourth"));
        QVERIFY(!state.field(Year)->conflict);
    }

    void equalValuesSideBySideAreNoConflict()
    {
        TwoBanks banks;

        banks.anna.change(Record, {{Title, text("The same")}});
        banks.ben.change(Record, {{Title, text("The same")}});
        banks.meet();

        QCOMPARE(banks.anna.state(Record).field(Title)->heads.size(), 2);
        QVERIFY(!banks.anna.state(Record).hasConflict());
    }

    void valueWrittenWithBothInSightEndsTheConflict()
    {
        TwoBanks banks;
        banks.anna.change(Record, {{Title, text("One")}});
        banks.ben.change(Record, {{Title, text("Other")}});
        banks.meet();

        banks.anna.change(Record, {{Title, text("One and other")}});
        banks.meet();

        QVERIFY(!banks.ben.state(Record).hasConflict());
        QCOMPARE(shown(banks.ben.state(Record), Title), text("One and other"));
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

    void unknownFieldsAreFoldedAndKept()
    {
        constexpr FieldId OfALaterVersion = 4711;
        constexpr FieldId OfALaterLog = 7;
        TwoBanks banks;

        banks.ben.change(Record, {{OfALaterVersion, text("new")}, {OfALaterLog, 1}});
        banks.meet();

        const RecordState state = banks.anna.state(Record);
        QCOMPARE(shown(state, OfALaterVersion), text("new"));
        QCOMPARE(shown(state, OfALaterLog), Value(1));
        QVERIFY(!state.values().contains(OfALaterLog));
    }

    void operationOfWhichTheFoundationIsMissingStillShows()
    {
        TwoBanks banks;
        banks.ben.change(Record, {{Title, text("Later")}});
        const std::vector<Operation> halfPackage{banks.ben.operations(Record).back()};

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
        TwoBanks banks;
        banks.ben.change(Record, {{Title, text("Pumps")}});
        banks.meet();
        const RecordState state = banks.anna.state(Record);

        QCOMPARE(headsOf(state, {{Title, text("x")}, {Year, 1}, {Summary, text("x")}}), allHeads(state));
        QCOMPARE(allHeads(state), (QList<OperationId>{{uidOf(1), 1}, {uidOf(2), 1}}));
        QCOMPARE(headsOf(state, {{Year, 1}}), (QList<OperationId>{{uidOf(1), 1}}));
    }

    void orderAndDoublesDoNotMatter()
    {
        TwoBanks banks;
        banks.ben.change(Record, {{Title, text("Ben")}});
        banks.anna.change(Record, {{Title, text("Anna")}, {Year, 1999}});
        banks.ben.remove(Record);
        banks.meet();
        const std::vector<Operation> once = banks.anna.operations(Record);
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
