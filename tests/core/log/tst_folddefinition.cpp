// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "support/sanitized.h"

#include <QTest>

#include <random>
#include <set>

using namespace kb;
using namespace kb::test;

namespace {

using Operations = std::vector<Operation>;

bool hasSeen(const Operation &author, const Operation &seen)
{
    return author.id != seen.id && author.observed.contains(seen.id);
}

bool isReplaced(const Operation &operation, FieldId field, const Operations &all)
{
    return std::ranges::any_of(all, [&](const Operation &other) {
        return other.fields.contains(field) && hasSeen(other, operation);
    });
}

Operations standing(FieldId field, const Operations &all)
{
    Operations carriers;
    Operations heads;
    for (const Operation &operation : all) {
        if (!operation.fields.contains(field))
            continue;
        carriers.push_back(operation);
        if (!isReplaced(operation, field, all))
            heads.push_back(operation);
    }
    return heads.empty() ? carriers : heads;
}

FieldState fieldByDefinition(FieldId field, const Operations &all)
{
    const Operations heads = standing(field, all);
    const Operation *shown = &heads.front();
    FieldState state{.id = field};
    for (const Operation &head : heads) {
        state.heads.append(head.id);
        state.conflict = state.conflict || head.fields[field] != heads.front().fields[field];
        if (compareTime(*shown, head) < 0)
            shown = &head;
    }
    state.shown = shown->fields[field];
    return state;
}

/// A deletion that nobody has seen.
bool isInForce(const Operation &operation, const Operations &all)
{
    return operation.fields.contains(Alive) && !operation.fields[Alive].toBool() &&
           std::ranges::none_of(all, [&](const Operation &other) { return hasSeen(other, operation); });
}

bool isBuried(const Operation &operation, const Operations &all)
{
    return isInForce(operation, all) || std::ranges::any_of(all, [&](const Operation &other) {
               return isInForce(other, all) && hasSeen(other, operation);
           });
}

bool provesLife(const Operation &operation, FieldId field, const Operations &all)
{
    return operation.fields.contains(field) && !isReplaced(operation, field, all) &&
           !isBuried(operation, all) && (field != Alive || operation.fields[Alive].toBool());
}

/// What fold() promises, by the letter and without a thought for speed.
RecordState stateByDefinition(Operations all)
{
    std::ranges::sort(all, {}, &Operation::id);
    std::set<FieldId> fields;
    RecordState state;
    for (const Operation &operation : all) {
        fields.insert(operation.fields.keyBegin(), operation.fields.keyEnd());
        if (isInForce(operation, all))
            state.deletions.append(operation.id);
    }
    bool lives = false;
    for (const FieldId field : fields) {
        state.fields.append(fieldByDefinition(field, all));
        lives = lives || std::ranges::any_of(all, [&](const Operation &operation) {
                    return provesLife(operation, field, all);
                });
    }
    state.alive = !all.empty() && (state.deletions.isEmpty() || lives);
    state.editedAfterDeletion = state.alive && !state.deletions.isEmpty();
    return state;
}

/// Operations that no bank would write: they observe what is not there, later ones, each other and
/// themselves.
Operations rubbish(std::mt19937 &random)
{
    const auto chance = [&](int outcomes) { return int(random() % unsigned(outcomes)); };
    Operations operations;
    const int count = chance(9);
    for (int i = 0; i < count; ++i) {
        Operation operation{.id = {uidOf(i % 3), i + 1}, .when = Hlc{chance(4)}};
        for (int left = chance(4); left > 0; --left)
            operation.fields.insert(FieldId(std::array{1, 1, 7, 10, 11}[size_t(chance(5))]), chance(3) != 0);
        for (int left = chance(5); left > 0; --left) {
            const int seen = chance(10);
            operation.observed.append({uidOf(seen % 3), seen + 1});
        }
        operations.push_back(operation);
    }
    return operations;
}

} // namespace

class TestFoldDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldIsWhatItsDefinitionSaysAlsoOnRubbish()
    {
        std::mt19937 random(1);
        for (int time = 0; time < test::unlessSanitized(20'000, 2'000); ++time) {
            const Operations once = rubbish(random);
            Operations operations = once;
            operations.insert(operations.end(), once.begin(), once.end());
            std::ranges::shuffle(operations, random);

            QVERIFY2(fold(operations) == stateByDefinition(once), qPrintable(QString::number(time)));
        }
    }

    void recordOfThousandsOfOperationsFoldsInNoTime()
    {
        Operations operations;
        for (int i = 0; i < 2000; ++i) {
            operations.push_back({.id = {uidOf(i % 4), i + 1},
                                  .when = Hlc::at(i),
                                  .fields = {{FieldId(10 + i % 15), i}},
                                  .observed = {{uidOf((i + 1) % 4), i - 14}}});
        }

        QBENCHMARK
        {
            QCOMPARE(fold(operations).fields.size(), 15);
        }
    }

    void oneWideOperationThatManyObserveCostsNoProductOfSizes()
    {
        Operations operations(20'001);
        operations[0].id = {uidOf(0), 1};
        for (int field = 10; field < 20'010; ++field)
            operations[0].fields.insert(FieldId(field), field);
        for (int i = 1; i <= 20'000; ++i) {
            operations[size_t(i)].id = {uidOf(1), i};
            operations[size_t(i)].fields = {{10, i}};
            operations[size_t(i)].observed = {{uidOf(0), 1}};
        }

        const RecordState state = fold(operations); // with a product of sizes: minutes

        QCOMPARE(state.fields.size(), 20'000);
        QCOMPARE(state.field(10)->heads.size(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestFoldDefinition)
#include "tst_folddefinition.moc"
