// SPDX-License-Identifier: EUPL-1.2
#include "core/log/twobanks.h"
#include "log/digest.h"
#include "log/undo.h"

#include <QTest>

using namespace kb;
using namespace kb::test;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedFieldsGetTheirValuesBack()
    {
        TwoBanks banks;
        const StepId step = banks.anna.change(Record, {{Title, text("Pumps")}, {Summary, text("New")}});

        const Undoing undoing = banks.anna.undo(Record, step);

        QCOMPARE(undoing.draft.fields, (Values{{Title, text("Heat pumps")}, {Summary, nullptr}}));
        QCOMPARE(undoing.draft.observed, (QList<OperationId>{{uidOf(1), 2}}));
        QVERIFY(undoing.leftAlone.isEmpty());
        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void fieldThatWasChangedLaterIsLeftAloneAndNamed()
    {
        TwoBanks banks;
        const StepId step = banks.anna.change(Record, {{Title, text("Pumps")}, {Year, 2021}});
        banks.anna.change(Record, {{Year, 2022}});

        const Undoing undoing = banks.anna.undo(Record, step);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Year});
        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Heat pumps")}, {Year, 2022}}));
    }

    void whatTheFieldSaidBeforeIsNotBroughtBackOnceItIsErased()
    {
        TwoBanks banks;
        banks.anna.change(Record, {{Title, text("Joan Jansen")}});
        const StepId step = banks.anna.change(Record, {{Title, text("Pumps")}, {Year, 2021}});
        std::vector<Operation> operations = banks.anna.operations(Record);
        QList<OperationId> ofStep;
        for (Operation &operation : operations) {
            if (operation.step == step)
                ofStep.append(operation.id);
            if (operation.fields.value(Title) == Value(text("Joan Jansen")))
                operation = erased(operation);
        }

        const Undoing undoing = kb::undo(operations, ofStep);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Title});
        QCOMPARE(undoing.draft.fields, (Values{{Year, 2020}}));
    }

    void fieldThatStandsInConflictIsLeftAlone()
    {
        TwoBanks banks;
        const StepId step = banks.anna.change(Record, {{Title, text("Anna's")}});
        banks.ben.change(Record, {{Title, text("Ben's")}});
        banks.meet();

        const Undoing undoing = banks.anna.undo(Record, step);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Title});
        QVERIFY(undoing.draft.fields.isEmpty());
    }

    void fieldWrittenTwiceInTheStepGoesBackToBeforeBoth()
    {
        TwoBanks banks;
        const StepId step = banks.anna.actTogether(Record, setTitle, setYear, [](const RecordState &state) {
            return change(state, {{Title, text("Pumps!")}});
        });

        banks.anna.undo(Record, step);

        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void recordThatTheStepMadeIsDeleted()
    {
        TwoBanks banks;

        const Undoing undoing = banks.anna.undo(Record, banks.made);

        QVERIFY(undoing.deletes());
        QVERIFY(!banks.anna.state(Record).alive);
    }

    void recordThatWasMadeAndThenChangedIsLeftAloneAsAWhole()
    {
        TwoBanks banks;
        banks.anna.change(Record, {{Title, text("Pumps")}});

        const Undoing undoing = banks.anna.undo(Record, banks.made);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Title});
        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Pumps")}, {Year, 2020}}));
    }

    void recordThatAnotherBankMadeAsWellIsLeftAlone()
    {
        TwoBanks banks;
        banks.ben.create(Record, {{Title, text("Heat pumps")}, {Year, 2020}});
        banks.meet();

        const Undoing undoing = banks.anna.undo(Record, banks.made);

        QCOMPARE(undoing.leftAlone, (QList<FieldId>{Alive, Title, Year}));
        QVERIFY(banks.anna.state(Record).alive);
    }

    void changeOfARecordThatAnotherBankMadeIsUndoneWithoutDeletingIt()
    {
        TwoBanks banks;
        const StepId step = banks.ben.change(Record, {{Title, text("Pumps")}});

        banks.ben.undo(Record, step);

        QCOMPARE(seenIn(banks.ben), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void changeIsUndoneAlsoWhereTheMakingOfTheRecordIsMissing()
    {
        PocketBank withHalfAPackage(uidOf(3));
        TwoBanks banks;
        banks.ben.change(Record, {{Title, text("Pumps")}, {Year, 2021}});
        withHalfAPackage.receive({banks.ben.operations(Record).back()});
        const StepId step = withHalfAPackage.change(Record, {{Title, text("Mine")}});

        withHalfAPackage.undo(Record, step);

        QCOMPARE(seenIn(withHalfAPackage), (Values{{Title, text("Pumps")}, {Year, 2021}}));
    }

    void valueThatIsRightAlreadyIsNotWritten()
    {
        TwoBanks banks;
        const StepId step = banks.anna.change(Record, {{Title, text("Heat pumps")}, {Year, 2021}});

        const Undoing undoing = banks.anna.undo(Record, step);

        QCOMPARE(undoing.draft.fields, (Values{{Year, 2020}}));
    }

    void recordThatTheStepDeletedIsRestored()
    {
        TwoBanks banks;
        const StepId step = banks.anna.remove(Record);

        const Undoing undoing = banks.anna.undo(Record, step);

        QVERIFY(undoing.restores());
        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void stepThatChangedAndDeletedIsUndoneInBoth()
    {
        TwoBanks banks;
        const StepId step = banks.anna.actTogether(Record, setTitle, deletion);

        banks.anna.undo(Record, step);

        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void deletionThatSomebodyAlreadyTookBackIsLeftAlone()
    {
        TwoBanks banks;
        const StepId step = banks.anna.remove(Record);
        banks.meet();
        banks.ben.restore(Record);
        banks.meet();

        const Undoing undoing = banks.anna.undo(Record, step);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Alive});
        QVERIFY(undoing.draft.fields.isEmpty());
    }

    void deletionOfWhatWasEditedElsewhereIsTakenBack()
    {
        TwoBanks banks;
        const StepId step = banks.anna.remove(Record);
        banks.ben.change(Record, {{Year, 2021}});
        banks.meet();

        banks.anna.undo(Record, step);

        QVERIFY(!banks.anna.state(Record).editedAfterDeletion);
        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Heat pumps")}, {Year, 2021}}));
    }

    void restoredRecordIsDeletedAgain()
    {
        TwoBanks banks;
        banks.anna.remove(Record);
        const StepId step = banks.anna.restore(Record);

        const Undoing undoing = banks.anna.undo(Record, step);

        QVERIFY(undoing.deletes());
        QVERIFY(!banks.anna.state(Record).alive);
    }

    void valuesOfAHiddenRecordGoBackWithoutShowingIt()
    {
        TwoBanks banks;
        const StepId step = banks.anna.change(Record, {{Title, text("Pumps")}});
        banks.anna.remove(Record);

        banks.anna.undo(Record, step);

        QVERIFY(!banks.anna.state(Record).alive);
        banks.anna.restore(Record);
        QCOMPARE(seenIn(banks.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void undoingALiveRecordDoesNotHideThatItWasDeletedElsewhere()
    {
        TwoBanks banks;
        banks.ben.remove(Record);
        const StepId step = banks.anna.change(Record, {{Title, text("Pumps")}});
        banks.meet();

        banks.anna.undo(Record, step);

        QVERIFY(banks.anna.state(Record).alive);
        QVERIFY(banks.anna.state(Record).editedAfterDeletion);
    }

    void redoIsTheUndoOfTheUndo()
    {
        TwoBanks banks;
        const StepId step = banks.anna.actTogether(Record, setTitle, deletion);
        banks.anna.undo(Record, step);

        const Undoing redo = banks.anna.undo(Record, banks.anna.lastStep());

        QVERIFY(redo.deletes());
        QVERIFY(!banks.anna.state(Record).alive);
        QCOMPARE(shown(banks.anna.state(Record), Title), text("Pumps"));
    }

    void stepThatDidNotTouchTheRecordChangesNothing()
    {
        TwoBanks banks;
        const StepId elsewhere = banks.anna.create(uidOf(101), {{Title, text("Other")}});

        QCOMPARE(banks.anna.wouldUndo(Record, elsewhere), Undoing());
    }

    void undoTravelsToOtherBanks()
    {
        TwoBanks banks;
        const StepId step = banks.anna.change(Record, {{Title, text("Pumps")}});
        banks.meet();

        banks.anna.undo(Record, step);
        banks.meet();

        QCOMPARE(seenIn(banks.ben), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
        QVERIFY(!banks.ben.state(Record).hasConflict());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
