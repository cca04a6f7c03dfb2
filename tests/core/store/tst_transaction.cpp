// SPDX-License-Identifier: EUPL-1.2
#include "store/readtransaction.h"
#include "store/transaction.h"
#include "support/faultydisk.h"
#include "support/testresult.h"

#include <QTemporaryDir>

using namespace kb;
using test::Fault;

/// What a transaction is worth when the disk fails.
class TestTransaction : public QObject
{
    Q_OBJECT

    static Result<> insert(Database &db, int value)
    {
        return db.execute("INSERT INTO t VALUES (?1, zeroblob(20000))", value);
    }

    static int rowsIn(Database &db)
    {
        const auto count = db.one("SELECT count(*) FROM t", [](Row row) { return row.next<int>(); });
        return count ? *count : -1;
    }

    Database newDatabase() const
    {
        QFile::remove(m_path);
        auto db = Database::open(m_path);
        if (!db || !db->runScript("CREATE TABLE t (a, b)"))
            qFatal("no database");
        return *std::move(db);
    }

    /// As many rows as fill the cache, so that SQLite has to write within the transaction.
    static Result<> insertMany(Database &db)
    {
        for (int i = 0; i < 4000; ++i) {
            if (auto inserted = insert(db, i); !inserted)
                return inserted;
        }
        return {};
    }

private Q_SLOTS:
    void rollsBackUnlessCommitted()
    {
        Database db = newDatabase();
        {
            Transaction transaction(db);
            QVERIFY_RESULT(transaction.begin());
            QVERIFY_RESULT(insert(db, 1));
        }

        QCOMPARE(rowsIn(db), 0);
    }

    void secondOneInsideIsRefusedAndHarmsNothing()
    {
        Database db = newDatabase();
        Transaction outer(db);
        QVERIFY_RESULT(outer.begin());
        QVERIFY_RESULT(insert(db, 1));
        {
            Transaction inner(db);
            QVERIFY(!inner.begin());
        }
        QVERIFY_RESULT(insert(db, 2));

        QVERIFY_RESULT(outer.commit());

        QCOMPARE(rowsIn(db), 2);
    }

    void nothingIsWrittenAloneOnceItBroke()
    {
        Database db = newDatabase();
        {
            Transaction transaction(db);
            QVERIFY_RESULT(transaction.begin());
            m_disk.failAt(1, Fault::FullOnce);
            QCOMPARE_ERROR(insertMany(db), Error::Code::DiskFull);
            QVERIFY(!db.isInTransaction());

            QCOMPARE_ERROR(insert(db, 1), Error::Code::DiskFull);
            QCOMPARE_ERROR(transaction.commit(), Error::Code::DiskFull);
        }

        QCOMPARE(rowsIn(db), 0);
    }

    void workGoesOnAfterAFailure_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("disk fails") << Fault::Once;
        QTest::newRow("disk is full") << Fault::FullOnce;
    }

    void workGoesOnAfterAFailure()
    {
        QFETCH(const Fault, fault);
        Database db = newDatabase();
        m_disk.failAt(1, fault);
        QVERIFY(!insert(db, 1));

        QVERIFY_RESULT(insert(db, 2));

        QCOMPARE(db.reopenCount(), 1);
        QCOMPARE(rowsIn(db), 1);
    }

    void connectionIsOpenedAnewAsSoonAsTheDiskWorks()
    {
        Database db = newDatabase();
        m_disk.failAt(1, Fault::ForEver);
        QVERIFY(!insert(db, 1));
        QVERIFY(!insert(db, 1));
        m_disk.heal();

        QVERIFY_RESULT(insert(db, 2));

        QCOMPARE(rowsIn(db), 1);
    }

    void vanishedFileDoesNotComeBackEmpty()
    {
        Database db = newDatabase();
        m_disk.failAt(1, Fault::Once);
        QVERIFY(!insert(db, 1));
        QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".gone")));

        QVERIFY(!insert(db, 2));

        QVERIFY(!QFile::exists(m_path));
    }

    void readsSeeOneMoment()
    {
        Database db = newDatabase();
        auto other = Database::open(m_path, OpenMode::ReadWrite);
        ReadTransaction reading(db);
        QVERIFY_RESULT(reading.begin());
        QCOMPARE(rowsIn(db), 0);

        QVERIFY_RESULT(insert(*other, 1));

        QCOMPARE(rowsIn(db), 0);
        QCOMPARE(rowsIn(*other), 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("t.kennisbank"));
    test::FaultyDisk m_disk;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
