// SPDX-License-Identifier: EUPL-1.2
#include "core/log/twobanks.h"
#include "support/sanitized.h"

#include <QTest>

#include <random>

using namespace kb;
using namespace kb::test;

/// Step upon step, back and forth.
class TestUndoStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepBeforeAnUndoneOneCanBeUndoneToo()
    {
        TwoBanks banks;
        const StepId first = banks.anna.change(Record, {{Title, text("First")}});
        const StepId second = banks.anna.change(Record, {{Title, text("Second")}});

        banks.anna.undo(Record, second);
        const Undoing undoing = banks.anna.undo(Record, first);

        QVERIFY(undoing.leftAlone.isEmpty());
        QCOMPARE(shown(banks.anna.state(Record), Title), text("Heat pumps"));
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
        for (unsigned seed = 1; seed <= test::unlessSanitized(200U, 40U); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyStateComesBackInBothDirections()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        PocketBank bank(uidOf(1));
        std::vector<StepId> steps;
        std::vector<std::optional<Values>> states{seenIn(bank)};
        for (int i = 0; i < 12; ++i) {
            steps.push_back(randomStep(bank, random));
            states.push_back(seenIn(bank));
        }

        for (int round = 0; round < 2; ++round) {
            std::vector<StepId> undoings;
            for (size_t i = steps.size(); i > 0; --i) {
                QVERIFY(bank.undo(Record, steps[i - 1]).leftAlone.isEmpty());
                QCOMPARE(seenIn(bank), states[i - 1]);
                undoings.push_back(bank.lastStep());
            }
            for (size_t i = 0; i < steps.size(); ++i) {
                QVERIFY(bank.undo(Record, undoings[steps.size() - 1 - i]).leftAlone.isEmpty());
                QCOMPARE(seenIn(bank), states[i + 1]);
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

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undostack.moc"
