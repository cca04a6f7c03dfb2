// SPDX-License-Identifier: EUPL-1.2
#include "core/log/exchangeworld.h"
#include "log/seqrange.h"

#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

constexpr int Events = 200;

/// How many random courses of events each promise is tried on.
unsigned runs()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("KB_PROPERTY_RUNS", &isGiven);
    return isGiven ? unsigned(given) : 2000;
}

/// The states of all records, as the bank sees them.
QList<RecordState> statesIn(const PocketBank &bank)
{
    QList<RecordState> states;
    for (int number = 0; number < ExchangeWorld::Records; ++number)
        states.append(bank.state(ExchangeWorld::record(number)));
    return states;
}

bool replaces(const Operation &later, const Operation &earlier, FieldId field)
{
    return later.fields.contains(field) && later.id != earlier.id && later.observed.contains(earlier.id);
}

/// By the letter of the promise, without a thought for speed.
bool isReplaced(const Operation &operation, FieldId field, const std::vector<Operation> &all)
{
    return std::ranges::any_of(all,
                               [&](const Operation &other) { return replaces(other, operation, field); });
}

bool isShownOrInConflict(const Operation &operation, FieldId field, const RecordState &state)
{
    const FieldState &found = *state.field(field);
    return found.heads.contains(operation.id) && (found.shown == operation.fields[field] || found.conflict);
}

bool isSeenByADeletion(const Operation &operation, const RecordState &state,
                       const std::vector<Operation> &all)
{
    return std::ranges::any_of(all, [&](const Operation &other) {
        return state.deletions.contains(other.id) &&
               (other.id == operation.id || other.observed.contains(operation.id));
    });
}

/// Every value is shown, or replaced by somebody who saw it, or in a conflict; and if the record is hidden,
/// then by somebody who saw the value.
bool isAccountedFor(const Operation &operation, const RecordState &state, const std::vector<Operation> &all)
{
    for (auto value = operation.fields.begin(); value != operation.fields.end(); ++value) {
        if (value.key() == Alive || isReplaced(operation, value.key(), all))
            continue;
        if (!isShownOrInConflict(operation, value.key(), state))
            return false;
        if (!state.alive && !isSeenByADeletion(operation, state, all))
            return false;
    }
    return true;
}

/// What does not depend on clocks: everything but which of several values is shown first.
QList<RecordState> withoutShown(QList<RecordState> states)
{
    for (RecordState &state : states) {
        for (FieldState &field : state.fields)
            field.shown = {};
    }
    return states;
}

} // namespace

/// The guarantees of exchange, tried on random courses of events. KB_PROPERTY_RUNS says on how many.
class TestConvergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coursesOfEventsAreEventful()
    {
        int conflicts = 0, hidden = 0, editedAfterDeletion = 0, putBack = 0;
        for (unsigned seed = 0; seed < 100; ++seed) {
            ExchangeWorld world(seed, Clocks::Wrong, Undos::Sometimes);
            world.run(Events);
            world.exchangeAll();
            putBack += world.wasAnyPutBack();
            for (const RecordState &state : statesIn(world.banks().front())) {
                conflicts += state.hasConflict();
                hidden += !state.alive;
                editedAfterDeletion += state.editedAfterDeletion;
            }
        }

        qInfo(
            "of 500 records: %d in conflict, %d hidden, %d edited after deletion; %d of 100 worlds put back",
            conflicts, hidden, editedAfterDeletion, putBack);
        QVERIFY(conflicts > 20 && hidden > 20 && editedAfterDeletion > 20 && putBack > 20);
    }

    void sameOperationsGiveTheSameStateInEveryBank()
    {
        for (unsigned seed = 0; seed < runs(); ++seed) {
            ExchangeWorld world(seed, Clocks::Wrong, Undos::Sometimes);
            world.run(Events);

            world.exchangeAll();

            const QList<RecordState> expected = statesIn(world.banks().front());
            for (const PocketBank &bank : world.banks())
                QVERIFY2(statesIn(bank) == expected, qPrintable(QString::number(seed)));
            verifyNothingIsLost(world, seed);
            verifySecondExchangeChangesNothing(world, seed);
            verifyNumbersAreWhole(world, seed);
        }
    }

    void wrongClocksChangeOnlyWhichValueIsShown()
    {
        for (unsigned seed = 0; seed < runs() / 4; ++seed) {
            ExchangeWorld right(seed, Clocks::Right, Undos::Never);
            ExchangeWorld wrong(seed, Clocks::Wrong, Undos::Never);

            for (ExchangeWorld *world : {&right, &wrong}) {
                world->run(Events);
                world->exchangeAll();
            }

            const QList<RecordState> expected = withoutShown(statesIn(right.banks().front()));
            QVERIFY2(withoutShown(statesIn(wrong.banks().front())) == expected,
                     qPrintable(QString::number(seed)));
        }
    }

private:
    static void verifyNothingIsLost(ExchangeWorld &world, unsigned seed)
    {
        const PocketBank &bank = world.banks().front();
        for (int number = 0; number < ExchangeWorld::Records; ++number) {
            const std::vector<Operation> all = bank.operations(ExchangeWorld::record(number));
            const RecordState state = fold(all);
            for (const Operation &operation : all)
                QVERIFY2(isAccountedFor(operation, state, all), qPrintable(QString::number(seed)));
        }
    }

    static void verifySecondExchangeChangesNothing(ExchangeWorld &world, unsigned seed)
    {
        const QList<RecordState> before = statesIn(world.banks().front());
        const size_t operations = world.banks().front().log().size();

        world.exchangeAll();

        QVERIFY2(statesIn(world.banks().front()) == before, qPrintable(QString::number(seed)));
        QCOMPARE(world.banks().front().log().size(), operations);
    }

    /// A bank that starts anew when it is put back gives no number twice, and only what was lost with the old
    /// disk is missing.
    static void verifyNumbersAreWhole(ExchangeWorld &world, unsigned seed)
    {
        QVERIFY2(world.quarantined() == 0, qPrintable(QString::number(seed)));
        QList<OperationId> held;
        for (const Operation &operation : world.banks().front().log())
            held.append(operation.id);
        const SeqRanges ranges = rangesOf(held);
        if (!world.wasAnyPutBack())
            QVERIFY2(missingRanges(ranges, ranges, {}).isEmpty(), qPrintable(QString::number(seed)));
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
