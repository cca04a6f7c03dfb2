// SPDX-License-Identifier: EUPL-1.2
#include "store/bankheader.h"
#include "store/database.h"
#include "store/diskflush.h"
#include "support/faultydisk.h"
#include "support/testresult.h"

#include <QTemporaryDir>

using namespace kb;
using namespace kb::test;

/// What is committed without waiting for the disk, and what brings it there.
class TestDiskFlush : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("ahead.db"));

    Database databaseAhead() const
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1StringView(ending));
        auto db = Database::open(m_path);
        if (!db || !db->runScript("CREATE TABLE t (a, b)") || !db->commitAhead())
            qFatal("no database");
        return *std::move(db);
    }

    /// How often the work waits for the disk.
    static int syncsOf(FaultyDisk &disk, const std::function<void()> &work)
    {
        disk.heal();
        work();
        return disk.syncs();
    }

    static int rowsIn(Database &db)
    {
        const auto count = db.one("SELECT count(*) FROM t", [](Row row) { return row.next<int>(); });
        return count ? *count : -1;
    }

    qint64 logSize() const { return QFileInfo(m_path + QStringLiteral("-wal")).size(); }

private Q_SLOTS:
    void commitAheadLeavesTheDiskToTheFlush()
    {
        FaultyDisk disk;
        Database db = databaseAhead();
        DiskFlush flush(m_path);
        QVERIFY_RESULT(flush.run());

        const int atCommit =
            syncsOf(disk, [&] { QVERIFY_RESULT(db.execute("INSERT INTO t VALUES (1, 'een')")); });
        const int atFlush = syncsOf(disk, [&] { QVERIFY_RESULT(flush.run()); });

        QCOMPARE(atCommit, 0);
        QCOMPARE(atFlush, 1);
    }

    void firstWriterInAShortenedLogDoesNotWaitEither()
    {
        FaultyDisk disk;
        Database db = databaseAhead();
        DiskFlush flush(m_path);
        QVERIFY_RESULT(flush.run());
        while (logSize() <= 8 << 20)
            QVERIFY_RESULT(db.execute("INSERT INTO t VALUES (1, zeroblob(500000))"));
        QVERIFY_RESULT(flush.run());

        const int atCommit =
            syncsOf(disk, [&] { QVERIFY_RESULT(db.execute("INSERT INTO t VALUES (2, 'twee')")); });

        QCOMPARE(atCommit, 0);
        QCOMPARE_LT(logSize(), 1 << 20);
    }

    void shorteningTheLogChangesNothingInTheBank()
    {
        Database db = databaseAhead();
        QVERIFY_RESULT(db.runScript("PRAGMA user_version = 7"));
        DiskFlush flush(m_path);
        while (logSize() <= 8 << 20)
            QVERIFY_RESULT(db.execute("INSERT INTO t VALUES (1, zeroblob(500000))"));
        const int rows = rowsIn(db);

        QVERIFY_RESULT(flush.run());

        QCOMPARE(*db.schemaVersion(), 7);
        QCOMPARE(rowsIn(db), rows);
        QCOMPARE(readBankHeader(m_path)->schemaVersion, 7);
    }

    void whoKeepsTheLogShortWaitsForItHimself()
    {
        FaultyDisk disk;
        Database window = databaseAhead();
        auto job = Database::open(m_path, OpenMode::ReadWrite);
        QVERIFY_RESULT(job);
        QVERIFY_RESULT(job->commitAhead(Database::Log::KeptShort));

        const int atJob = syncsOf(disk, [&] {
            for (int nth = 0; nth < 30; ++nth)
                QVERIFY_RESULT(job->execute("INSERT INTO t VALUES (1, zeroblob(500000))"));
        });
        const int atWindow =
            syncsOf(disk, [&] { QVERIFY_RESULT(window.execute("INSERT INTO t VALUES (2, 'twee')")); });

        QCOMPARE_GE(atJob, 1);
        QCOMPARE(atWindow, 0);
    }

    void diskThatRefusesIsToldAndTriedAgain()
    {
        FaultyDisk disk;
        Database db = databaseAhead();
        DiskFlush flush(m_path);
        QVERIFY_RESULT(flush.run());
        QVERIFY_RESULT(db.execute("INSERT INTO t VALUES (1, 'een')"));

        disk.failAt(1, Fault::ForEver);
        const auto refused = flush.run();
        disk.heal();

        QCOMPARE_ERROR(refused, Error::Code::Storage);
        QVERIFY_RESULT(flush.run());
        QCOMPARE(rowsIn(db), 1);
    }

    void connectionThatIsOpenedAnewStillCommitsAhead()
    {
        FaultyDisk disk;
        Database db = databaseAhead();
        disk.failAt(1, Fault::Once);
        (void)db.execute("INSERT INTO t VALUES (1, 'een')");
        disk.heal();
        QCOMPARE_GE(rowsIn(db), 0);
        QVERIFY(db.reopenCount() > 0);
        DiskFlush flush(m_path);
        QVERIFY_RESULT(flush.run());

        const int atCommit =
            syncsOf(disk, [&] { QVERIFY_RESULT(db.execute("INSERT INTO t VALUES (2, 'twee')")); });

        QCOMPARE(atCommit, 0);
    }

    void fileThatIsGoneIsNotMadeAnew()
    {
        DiskFlush flush(m_folder.filePath(QStringLiteral("gone.db")));

        QVERIFY(!flush.run());

        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("gone.db"))));
    }
};

QTEST_GUILESS_MAIN(TestDiskFlush)
#include "tst_diskflush.moc"
