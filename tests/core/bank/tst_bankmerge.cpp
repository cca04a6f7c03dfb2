// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "core/bank/bankworld.h"
#include "log/fold.h"
#include "support/bankview.h"

using namespace kb;
using test::BankWorld;

namespace {

constexpr int Events = 150;
const QStringList Searches{QStringLiteral("wonen huurders"), QStringLiteral("energiearmoede"),
                           QStringLiteral("klimaat -gemeente"), QStringLiteral("\"jeugdzorg stikstof\"")};

/// On how many random courses of events.
unsigned runs()
{
    const int given = qEnvironmentVariableIntValue("KB_BANK_RUNS");
    return given > 0 ? unsigned(given) : 12;
}

/// Without their order, in which equally good ones stand by the number that each bank gave them.
QStringList answersOf(Bank &bank)
{
    QStringList answers;
    for (const QString &words : Searches)
        answers += test::answersTo(bank, words);
    answers.sort();
    return answers;
}

/// The findings but one: two banks of one unit give the same code when they do not know of each other, and
/// the later one is shown as such (decision 27).
QStringList damageIn(Bank &bank)
{
    const auto findings = checkBank(bank);
    if (!findings)
        return {findings.error().detail};
    return findings->filter(QRegularExpression(QStringLiteral("^(?!doubled code: )")));
}

bool isSeen(const Operation &operation, FieldId field, const QList<Operation> &all)
{
    return std::ranges::any_of(all, [&](const Operation &later) {
        return later.fields.contains(field) && later.observed.contains(operation.id);
    });
}

/// Whether a value is in the row, or somebody who saw it wrote another, or the row says that there are more.
bool isToldOf(const Operation &operation, FieldId field, const StoredRecord &row, const QList<Operation> &all)
{
    const Value value = operation.fields[field];
    const Value shown = row.values.value(field, Value(nullptr));
    return shown == value || row.facts.conflict || isSeen(operation, field, all);
}

QStringList lostIn(Bank &bank)
{
    QStringList lost;
    const auto read = bank.context().log.eachRecord([&](qint64 id, const QList<Operation> &all) -> Result<> {
        const RecordType &type = *recordType(all.first().kind);
        const StoredRecord row = storedRows(bank.context().db, type, {id})->first();
        for (const Operation &operation : all) {
            for (const FieldId field : operation.fields.keys()) {
                if (field != Alive && !isToldOf(operation, field, row, all))
                    lost.append(QStringLiteral("%1 %2: field %3")
                                    .arg(QLatin1StringView(type.table), textOf(row.uid))
                                    .arg(field));
            }
        }
        return {};
    });
    return read ? lost : QStringList{read.error().detail};
}

} // namespace

/// The guarantees of exchange on whole banks, with their tables and their search index. KB_BANK_RUNS says on
/// how many courses of events.
class TestBankMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coursesOfEventsAreEventful()
    {
        constexpr unsigned Enough = 12;
        if (runs() < Enough)
            QSKIP("so few courses of events need not be eventful");
        int records = 0, conflicts = 0, hidden = 0;
        for (unsigned seed = 0; seed < Enough; ++seed) {
            BankWorld world(seed);
            world.run(Events);
            world.exchangeAll();
            for (const Shelf shelf : {Shelf::InUse, Shelf::Trash}) {
                const auto ids = world.bank(0).records<Study>().ids(shelf);
                const auto studies = world.bank(0).records<Study>().rows(*ids);
                for (const Study &study : *studies) {
                    ++records;
                    conflicts += study.facts.conflict;
                    hidden += study.facts.deleted;
                }
            }
        }

        qInfo("of %d studies: %d in conflict, %d hidden", records, conflicts, hidden);
        QVERIFY(conflicts > 5 && hidden > 5);
    }

    void banksWithTheSameOperationsAreTheSame()
    {
        for (unsigned seed = 0; seed < runs(); ++seed) {
            BankWorld world(seed);
            world.run(Events);

            world.exchangeAll();

            const QByteArray expected = test::sharedDump(world.bank(0));
            const QStringList answers = answersOf(world.bank(0));
            for (int i = 0; i < BankWorld::Banks; ++i) {
                QVERIFY2(test::sharedDump(world.bank(i)) == expected, qPrintable(QString::number(seed)));
                QVERIFY2(answersOf(world.bank(i)) == answers, qPrintable(QString::number(seed)));
            }
            QCOMPARE(world.quarantined(), 0);
            verifyNothingIsLost(world.bank(int(seed) % BankWorld::Banks));
            verifyReceivingAgainChangesNothing(world, seed);
            verifyRebuildChangesNothing(world.bank(int(seed) % BankWorld::Banks));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

private:
    static void verifyNothingIsLost(Bank &bank)
    {
        QCOMPARE(lostIn(bank), QStringList());
        QCOMPARE(damageIn(bank), QStringList());
    }

    static void verifyReceivingAgainChangesNothing(BankWorld &world, unsigned seed)
    {
        Bank &bank = world.bank(int(seed) % BankWorld::Banks);
        const QByteArray before = test::dump(bank);

        QCOMPARE(world.receiveAgain(bank), 0);

        QVERIFY(test::dump(bank) == before);
    }

    static void verifyRebuildChangesNothing(Bank &bank)
    {
        const QByteArray before = test::dump(bank);
        const QStringList answers = answersOf(bank);

        QVERIFY_RESULT(bank.rebuild());

        QVERIFY(test::dump(bank) == before);
        QCOMPARE(answersOf(bank), answers);
    }
};

QTEST_GUILESS_MAIN(TestBankMerge)
#include "tst_bankmerge.moc"
