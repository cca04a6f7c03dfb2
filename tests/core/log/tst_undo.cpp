// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/undo.h"

#include <QTest>

#include <random>

using namespace kb;
using namespace kb::test;

namespace {

const Uid Record = uidOf(100);

/// What a user sees of a record: nothing when it is hidden.
std::optional<Values> seen(const PocketBank &bank)
{
    const RecordState state = bank.state(Record);
    if (!state.alive)
        return std::nullopt;
    Values values = state.values();
    values.removeIf([](auto value) { return value.value().isNull(); });
    return values;
}

/// A record with a history of one step.
struct Fixture
{
    PocketBank anna{uidOf(1)};
    PocketBank ben{uidOf(2)};
    StepId made = anna.create(Record, {{Title, text("Heat pumps")}, {Year, 2020}});

    void meet()
    {
        ben.receive(anna.log());
        anna.receive(ben.log());
    }
};

Draft setTitle(const RecordState &state)
{
    return change(state, {{Title, text("Pumps")}});
}

Draft setYear(const RecordState &state)
{
    return change(state, {{Year, 1999}});
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedFieldsGetTheirValuesBack()
    {
        Fixture f;
        const StepId step = f.anna.change(Record, {{Title, text("Pumps")}, {Summary, text("New")}});

        const Undoing undoing = f.anna.undo(Record, step);

        QCOMPARE(undoing.draft.fields, (Values{{Title, text("Heat pumps")}, {Summary, nullptr}}));
        QCOMPARE(undoing.draft.observed, (QList<OperationId>{{uidOf(1), 2}}));
        QVERIFY(undoing.leftAlone.isEmpty());
        QCOMPARE(seen(f.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void fieldThatWasChangedLaterIsLeftAloneAndNamed()
    {
        Fixture f;
        const StepId step = f.anna.change(Record, {{Title, text("Pumps")}, {Year, 2021}});
        f.anna.change(Record, {{Year, 2022}});

        const Undoing undoing = f.anna.undo(Record, step);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Year});
        QCOMPARE(seen(f.anna), (Values{{Title, text("Heat pumps")}, {Year, 2022}}));
    }

    void fieldThatStandsInConflictIsLeftAlone()
    {
        Fixture f;
        f.meet();
        const StepId step = f.anna.change(Record, {{Title, text("Anna's")}});
        f.ben.change(Record, {{Title, text("Ben's")}});
        f.meet();

        const Undoing undoing = f.anna.undo(Record, step);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Title});
        QVERIFY(undoing.draft.fields.isEmpty());
    }

    void fieldWrittenTwiceInTheStepGoesBackToBeforeBoth()
    {
        Fixture f;
        const StepId step = f.anna.actTogether(Record, setTitle, setYear, [](const RecordState &state) {
            return change(state, {{Title, text("Pumps!")}});
        });

        f.anna.undo(Record, step);

        QCOMPARE(seen(f.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void recordThatTheStepMadeIsDeleted()
    {
        Fixture f;

        const Undoing undoing = f.anna.undo(Record, f.made);

        QVERIFY(undoing.deletes());
        QVERIFY(!f.anna.state(Record).alive);
    }

    void recordThatWasMadeAndThenChangedIsLeftAloneAsAWhole()
    {
        Fixture f;
        f.anna.change(Record, {{Title, text("Pumps")}});

        const Undoing undoing = f.anna.undo(Record, f.made);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Title});
        QCOMPARE(seen(f.anna), (Values{{Title, text("Pumps")}, {Year, 2020}}));
    }

    void recordThatAnotherBankMadeAsWellIsLeftAlone()
    {
        Fixture f;
        f.ben.create(Record, {{Title, text("Heat pumps")}, {Year, 2020}});
        f.meet();

        const Undoing undoing = f.anna.undo(Record, f.made);

        QCOMPARE(undoing.leftAlone, (QList<FieldId>{Alive, Title, Year}));
        QVERIFY(f.anna.state(Record).alive);
    }

    void changeOfARecordThatAnotherBankMadeIsUndoneWithoutDeletingIt()
    {
        Fixture f;
        f.meet();
        const StepId step = f.ben.change(Record, {{Title, text("Pumps")}});

        f.ben.undo(Record, step);

        QCOMPARE(seen(f.ben), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void recordThatTheStepDeletedIsRestored()
    {
        Fixture f;
        const StepId step = f.anna.remove(Record);

        const Undoing undoing = f.anna.undo(Record, step);

        QVERIFY(undoing.restores());
        QCOMPARE(seen(f.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void stepThatChangedAndDeletedIsUndoneInBoth()
    {
        Fixture f;
        const StepId step = f.anna.actTogether(Record, setTitle, deletion);

        f.anna.undo(Record, step);

        QCOMPARE(seen(f.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void deletionThatSomebodyAlreadyTookBackIsLeftAlone()
    {
        Fixture f;
        const StepId step = f.anna.remove(Record);
        f.meet();
        f.ben.restore(Record);
        f.meet();

        const Undoing undoing = f.anna.undo(Record, step);

        QCOMPARE(undoing.leftAlone, QList<FieldId>{Alive});
        QVERIFY(undoing.draft.fields.isEmpty());
    }

    void restoredRecordIsDeletedAgain()
    {
        Fixture f;
        f.anna.remove(Record);
        const StepId step = f.anna.restore(Record);

        const Undoing undoing = f.anna.undo(Record, step);

        QVERIFY(undoing.deletes());
        QVERIFY(!f.anna.state(Record).alive);
    }

    void valuesOfAHiddenRecordGoBackWithoutShowingIt()
    {
        Fixture f;
        const StepId step = f.anna.change(Record, {{Title, text("Pumps")}});
        f.anna.remove(Record);

        f.anna.undo(Record, step);

        QVERIFY(!f.anna.state(Record).alive);
        f.anna.restore(Record);
        QCOMPARE(seen(f.anna), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
    }

    void undoingALiveRecordDoesNotHideThatItWasDeletedElsewhere()
    {
        Fixture f;
        f.meet();
        f.ben.remove(Record);
        const StepId step = f.anna.change(Record, {{Title, text("Pumps")}});
        f.meet();

        f.anna.undo(Record, step);

        QVERIFY(f.anna.state(Record).alive);
        QVERIFY(f.anna.state(Record).editedAfterDeletion);
    }

    void redoIsTheUndoOfTheUndo()
    {
        Fixture f;
        const StepId step = f.anna.actTogether(Record, setTitle, deletion);
        f.anna.undo(Record, step);

        const Undoing redo = f.anna.undo(Record, f.anna.lastStep());

        QVERIFY(redo.deletes());
        QVERIFY(!f.anna.state(Record).alive);
        QCOMPARE(shown(f.anna.state(Record), Title), text("Pumps"));
    }

    void stepBeforeAnUndoneOneCanBeUndoneToo()
    {
        Fixture f;
        const StepId first = f.anna.change(Record, {{Title, text("First")}});
        const StepId second = f.anna.change(Record, {{Title, text("Second")}});

        f.anna.undo(Record, second);
        const Undoing undoing = f.anna.undo(Record, first);

        QVERIFY(undoing.leftAlone.isEmpty());
        QCOMPARE(shown(f.anna.state(Record), Title), text("Heat pumps"));
    }

    void stepThatDidNotTouchTheRecordChangesNothing()
    {
        Fixture f;
        const StepId elsewhere = f.anna.create(uidOf(101), {{Title, text("Other")}});

        QCOMPARE(f.anna.wouldUndo(Record, elsewhere), Undoing());
    }

    void undoTravelsToOtherBanks()
    {
        Fixture f;
        f.meet();
        const StepId step = f.anna.change(Record, {{Title, text("Pumps")}});
        f.meet();

        f.anna.undo(Record, step);
        f.meet();

        QCOMPARE(seen(f.ben), (Values{{Title, text("Heat pumps")}, {Year, 2020}}));
        QVERIFY(!f.ben.state(Record).hasConflict());
    }

    void cancelledStepsAreThoseUndoneAndTheirUndoing()
    {
        const std::vector<StepLink> links{{1}, {2}, {3}, {4, 3}, {5, 2}, {6, 5}};

        QCOMPARE(cancelledSteps(links, 1), (QList<StepId>{3, 4, 5, 6}));
        QCOMPARE(cancelledSteps(links, 3), (QList<StepId>{5, 6}));
        QCOMPARE(cancelledSteps(links, 6), QList<StepId>());
    }

    void redoneStepIsNotCancelled()
    {
        const std::vector<StepLink> links{{1}, {2}, {3, 2}, {4, 3}};

        QCOMPARE(cancelledSteps(links, 1), (QList<StepId>{3, 4}));
    }

    void stepThatIsUndoneAgainAfterItsRedoIsCancelled()
    {
        const std::vector<StepLink> links{{1}, {2}, {3, 2}, {4, 3}, {5, 2}};

        QCOMPARE(cancelledSteps(links, 1), (QList<StepId>{2, 3, 4, 5}));
        QCOMPARE(cancelledSteps(links, 3), (QList<StepId>{4, 5}));
    }

    /// All the way back and all the way forward again, whatever the steps were.
    void everyStateComesBackInBothDirections_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyStateComesBackInBothDirections()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        PocketBank bank(uidOf(1));
        std::vector<StepId> steps;
        std::vector<std::optional<Values>> states{seen(bank)};
        for (int i = 0; i < 12; ++i) {
            steps.push_back(randomStep(bank, random));
            states.push_back(seen(bank));
        }

        for (int round = 0; round < 2; ++round) {
            std::vector<StepId> undoings;
            for (size_t i = steps.size(); i > 0; --i) {
                QVERIFY(bank.undo(Record, steps[i - 1]).leftAlone.isEmpty());
                QCOMPARE(seen(bank), states[i - 1]);
                undoings.push_back(bank.lastStep());
            }
            for (size_t i = 0; i < steps.size(); ++i) {
                QVERIFY(bank.undo(Record, undoings[steps.size() - 1 - i]).leftAlone.isEmpty());
                QCOMPARE(seen(bank), states[i + 1]);
                if (random() % 2)
                    steps[i] = bank.lastStep(); // undoing the redo is as good as undoing the step again
            }
        }
    }

private:
    static StepId randomStep(PocketBank &bank, std::mt19937 &random)
    {
        if (bank.operations(Record).empty())
            return bank.create(Record, {{Title, int(random() % 100)}});
        if (!bank.state(Record).alive)
            return bank.restore(Record);
        switch (random() % 8) {
        case 0:
            return bank.remove(Record);
        case 1:
            return bank.actTogether(Record, setTitle, deletion);
        case 2:
            return bank.actTogether(Record, setTitle, setYear);
        default:
            return bank.change(Record, {{FieldId(Title + random() % 3), int(random() % 100)}});
        }
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
