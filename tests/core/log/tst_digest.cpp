// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/digest.h"
#include "support/testresult.h"

using namespace kb;
using namespace kb::test;

namespace {

Operation personalOperation()
{
    return {.id = {uidOf(1), 7},
            .when = Hlc::at(1'700'000'000'000),
            .who = uidOf(2),
            .step = 3,
            .record = uidOf(100),
            .kind = Kind::Person,
            .fields = {{30, text("Joan Jansen")}, {31, text("06 12345678")}},
            .observed = {{uidOf(1), 5}},
            .seal = newSalt()};
}

/// One operation that makes a record and holds a personal value, as earlier versions wrote them.
Operation creationOf(const Value &name)
{
    Operation made = personalOperation();
    made.fields = {{Alive, true}, {30, name}};
    made.observed.clear();
    return made;
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfAnOperationCounts_data()
    {
        QTest::addColumn<Operation>("other");

        const auto with = [](auto change) {
            Operation operation{.id = {uidOf(1), 7}, .record = uidOf(100), .fields = {{30, text("a")}}};
            change(operation);
            return operation;
        };
        QTest::newRow("bank") << with([](Operation &o) { o.id.bank = uidOf(9); });
        QTest::newRow("number") << with([](Operation &o) { o.id.seq = 9; });
        QTest::newRow("time") << with([](Operation &o) { o.when.value = 9; });
        QTest::newRow("author") << with([](Operation &o) { o.who = uidOf(9); });
        QTest::newRow("step") << with([](Operation &o) { o.step = 9; });
        QTest::newRow("record") << with([](Operation &o) { o.record = uidOf(9); });
        QTest::newRow("kind") << with([](Operation &o) { o.kind = Kind::Unit; });
        QTest::newRow("value") << with([](Operation &o) { o.fields[30] = text("b"); });
        QTest::newRow("field") << with([](Operation &o) { o.fields = {{31, text("a")}}; });
        QTest::newRow("observed") << with([](Operation &o) { o.observed = {{uidOf(1), 1}}; });
        QTest::newRow("salt") << with([](Operation &o) { o.seal = QByteArray(16, 'x'); });
    }

    void everyPartOfAnOperationCounts()
    {
        QFETCH(const Operation, other);
        const Operation operation{.id = {uidOf(1), 7}, .record = uidOf(100), .fields = {{30, text("a")}}};

        QVERIFY(digestOf(operation) != digestOf(other));
        QCOMPARE(digestOf(operation).size(), 32);
    }

    void orderOfWhatWasObservedDoesNotCount()
    {
        Operation operation = personalOperation();
        operation.observed = {{uidOf(1), 1}, {uidOf(2), 1}};
        Operation other = operation;
        other.observed = {{uidOf(2), 1}, {uidOf(1), 1}, {uidOf(2), 1}};

        QCOMPARE(digestOf(operation), digestOf(other));
    }

    void erasingKeepsTheDigest()
    {
        const Operation operation = personalOperation();

        const Operation blank = erased(operation);

        QCOMPARE(digestOf(blank), digestOf(operation));
        QCOMPARE(blank.fields, (Values{{30, nullptr}, {31, nullptr}}));
    }

    void erasingTakesTheSaltAway()
    {
        const Operation operation = personalOperation();

        const Operation blank = erased(operation);

        QVERIFY(isErased(blank));
        QVERIFY(!blank.seal.contains(operation.seal));
    }

    void erasingTwiceChangesNothing()
    {
        const Operation once = erased(personalOperation());

        QCOMPARE(erased(once), once);
    }

    void erasedFieldsStillReplaceWhatTheirAuthorSaw()
    {
        const Operation older{.id = {uidOf(1), 5}, .fields = {{30, text("J. Jansen")}}};
        const std::vector<Operation> operations{older, erased(personalOperation())};

        const RecordState state = fold(operations);

        QCOMPARE(shown(state, 30), Value(nullptr));
        QVERIFY(!state.hasConflict());
    }

    void lifeThatIsErasedHidesTheRecord()
    {
        const std::vector<Operation> operations{erased(creationOf(text("Jansen")))};

        QVERIFY(!fold(operations).alive);
    }

    void whatWasSaidAnewOutlivesTheErasedLife()
    {
        const Operation made = creationOf(text("Jansen"));
        const Operation again{.id = {uidOf(1), 8}, .fields = {{Alive, true}}, .observed = {made.id}};
        const std::vector<Operation> operations{erased(made), again};

        QVERIFY(fold(operations).alive);
        QVERIFY(shown(fold(operations), 30).isNull());
    }

    void saltsDiffer() { QVERIFY(newSalt() != newSalt()); }

    void byteOfTheSaltDoesNotPassForAValue()
    {
        // The bytes after the first sixteen of {10: 12 bytes, 11: {12: 0}} are a map themselves.
        Operation unsalted{.id = {uidOf(1), 1}};
        unsalted.fields = {{10, QByteArray(12, 'a')}, {11, QCborMap{{12, 0}}}};
        Operation salted{.id = {uidOf(1), 1}};
        salted.fields = {{12, 0}};
        salted.seal = QByteArray::fromHex("a20a4c616161616161616161616161610b");

        QVERIFY(digestOf(unsalted) != digestOf(salted));
    }

    void digestIsTheSameOnEveryMachine()
    {
        Operation operation = personalOperation();
        operation.seal = QByteArray(16, 's');

        QCOMPARE(digestOf(operation).toHex(),
                 QByteArray("1ef15e8e81d563bda16a0f79d22ecbc14ca0c6947f4fa0d3188f82faf5c71428"));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
