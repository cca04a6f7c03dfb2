// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"
#include "store/migrator.h"
#include "support/goldenfile.h"
#include "support/testresult.h"

#include <QCryptographicHash>

using namespace kb;

class TestMigrator : public QObject
{
    Q_OBJECT

    static QString golden(const char *name)
    {
        return QStringLiteral(SOURCE_ROOT "/tests/core/store/golden/") + QLatin1StringView(name);
    }

private Q_SLOTS:
    /// A bank out there was made by it: a change is another migration.
    void releasedMigrationIsNeverEdited()
    {
        QByteArray sums;
        const auto migrations = bundledMigrations();
        for (const Migration &migration : *migrations)
            sums += QByteArray::number(migration.version) + ' ' +
                    QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex() + '\n';

        QVERIFY(test::equalsGoldenFile(sums, golden("migrations.sha256")));
    }

    void newestSchemaIsTheOneThatWasReviewed()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        QVERIFY_RESULT(migrate(*db, *bundledMigrations()));

        QByteArray schema = "-- SPDX-License-Identifier: EUPL-1.2\n";
        QVERIFY_RESULT(db->forEach("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name",
                                   [&](Row row) { schema += row.next<QByteArray>() + ";\n"; }));

        QVERIFY(test::equalsGoldenFile(schema, golden("schema.sql")));
    }

    void bundledMigrationsBringANewBankToTheNewestVersion()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        const auto migrations = bundledMigrations();
        QVERIFY_RESULT(migrations);

        QVERIFY_RESULT(migrate(*db, *migrations));

        QCOMPARE(*db->schemaVersion(), int(migrations->size()));
    }

    void migratingTwiceChangesNothing()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        const auto migrations = bundledMigrations();
        QVERIFY_RESULT(migrate(*db, *migrations));

        QVERIFY_RESULT(migrate(*db, *migrations));
    }

    void newerBankIsRefusedWithoutAChange()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        QVERIFY_RESULT(db->runScript("PRAGMA user_version = 9999"));

        QCOMPARE_ERROR(migrate(*db, *bundledMigrations()), Error::Code::NewerSchema);

        QCOMPARE(*db->schemaVersion(), 9999);
        const auto tables =
            db->one("SELECT count(*) FROM sqlite_schema", [](Row row) { return row.next<int>(); });
        QCOMPARE(*tables, 0);
    }

    void stepThatFailsLeavesTheVersionBefore()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        const QList<Migration> steps{{1, "CREATE TABLE a (x)"},
                                     {2, "CREATE TABLE b (x); CREATE TABLE a (x)"}};

        QVERIFY(!migrate(*db, steps));

        QCOMPARE(*db->schemaVersion(), 1);
        QVERIFY(!db->execute("SELECT * FROM b"));
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
