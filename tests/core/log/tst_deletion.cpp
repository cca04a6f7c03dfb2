// SPDX-License-Identifier: EUPL-1.2
#include "core/log/twobanks.h"

#include <QTest>

using namespace kb;
using namespace kb::test;

/// What fold() makes of deletions and restorations.
class TestDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedRecordIsHiddenAndKeepsItsValues()
    {
        TwoBanks banks;

        banks.anna.remove(Record);
        banks.meet();

        const RecordState state = banks.ben.state(Record);
        QVERIFY(!state.alive);
        QVERIFY(!state.editedAfterDeletion);
        QCOMPARE(state.deletions.size(), 1);
        QCOMPARE(shown(state, Title), text("Heat pumps"));
    }

    void changeThatTheDeletionHadNotSeenKeepsTheRecordAlive()
    {
        TwoBanks banks;

        banks.anna.remove(Record);
        banks.ben.change(Record, {{Year, 2021}});
        banks.meet();

        QVERIFY(banks.anna.state(Record).alive);
        QVERIFY(banks.anna.state(Record).editedAfterDeletion);
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
        QVERIFY(!anna.state(Record).hasConflict()); // deleted or not is told apart from the values
    }

    void changeThatSawTheDeletionRestoresTheRecord()
    {
        TwoBanks banks;
        banks.anna.remove(Record);
        banks.meet();

        banks.ben.change(Record, {{Year, 2021}});
        banks.meet();

        QVERIFY(banks.anna.state(Record).alive);
        QVERIFY(!banks.anna.state(Record).editedAfterDeletion);
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
        TwoBanks banks;
        banks.anna.remove(Record);
        banks.meet();

        banks.ben.restore(Record);
        banks.meet();

        const RecordState state = banks.anna.state(Record);
        QVERIFY(state.alive);
        QVERIFY(state.deletions.isEmpty());
        QCOMPARE(state.values(), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void restoredRecordCanBeDeletedAgain()
    {
        TwoBanks banks;

        for (int time = 0; time < 3; ++time) {
            banks.anna.remove(Record);
            QVERIFY(!banks.anna.state(Record).alive);
            banks.anna.restore(Record);
            QVERIFY(banks.anna.state(Record).alive);
        }
        banks.anna.remove(Record);

        QVERIFY(!banks.anna.state(Record).alive);
    }

    void deletionByAnotherThatTheRestorerHadNotSeenIsFlagged()
    {
        TwoBanks banks;
        banks.anna.remove(Record);
        banks.anna.restore(Record);

        banks.ben.remove(Record);
        banks.meet();

        QVERIFY(banks.anna.state(Record).alive);
        QVERIFY(banks.anna.state(Record).editedAfterDeletion);
    }

    void deletingWhatWasEditedElsewhereHidesIt()
    {
        TwoBanks banks;
        banks.anna.remove(Record);
        banks.ben.change(Record, {{Year, 2021}});
        banks.meet();

        banks.anna.remove(Record);
        banks.meet();

        QVERIFY(!banks.ben.state(Record).alive);
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
};

QTEST_GUILESS_MAIN(TestDeletion)
#include "tst_deletion.moc"
