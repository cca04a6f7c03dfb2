// SPDX-License-Identifier: EUPL-1.2
#include "store/bankheader.h"
#include "store/database.h"
#include "support/testresult.h"

#include <QTemporaryDir>

using namespace kb;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWereBound()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        QVERIFY_RESULT(db);
        QVERIFY_RESULT(db->runScript("CREATE TABLE t (a, b, c, d)"));
        const Uid uid = Uid::createUuid();
        const QString text = QString::fromUtf8("één\0twee", 10);

        QVERIFY_RESULT(db->execute("INSERT INTO t VALUES (?1, ?2, ?3, ?4)", QStringView(text), qint64(-7),
                                   uid, QDate(2026, 3, 2)));

        QVERIFY_RESULT(db->forEach("SELECT a, b, c, d FROM t", [&](Row row) {
            QCOMPARE(row.next<QString>(), text);
            QCOMPARE(row.next<int>(), -7);
            QCOMPARE(row.next<Uid>(), uid);
            QCOMPARE(row.next<QDate>(), QDate(2026, 3, 2));
        }));
    }

    void nothingIsLeftOfTheLastBinding()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        const QByteArray sql = "SELECT ?1";
        QVERIFY_RESULT(db->one(
            sql, [](Row row) { return row.next<int>(); }, 5));

        const auto unbound = db->one(sql, [](Row row) { return row.isNull(0); });

        QVERIFY_RESULT(unbound);
        QVERIFY(*unbound);
    }

    void theSameStatementMayRunInsideItself()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        const QByteArray sql = "SELECT value FROM json_each('[1,2,3]')";
        int pairs = 0;

        QVERIFY_RESULT(
            db->forEach(sql, [&](Row) { QVERIFY_RESULT(db->forEach(sql, [&](Row) { ++pairs; })); }));

        QCOMPARE(pairs, 9);
    }

    void queryGathersNumbersInAListAndGivesNoOtherRows()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        QVERIFY_RESULT(db->runScript("CREATE TABLE pebble (id INTEGER PRIMARY KEY);"
                                     "INSERT INTO pebble VALUES (7), (9), (4)"));
        QList<qint64> ids{1};

        QVERIFY_RESULT(db->execute("SELECT gather(id, ?1) FROM pebble WHERE id > 4", &ids));

        QCOMPARE(ids, (QList<qint64>{1, 7, 9}));
    }

    void gatheringWithoutAListIsAnError()
    {
        auto db = Database::open(QStringLiteral(":memory:"));

        QVERIFY(!db->execute("SELECT gather(1, ?1)", 1));
    }

    void statementOfTooManyStepsIsRefused()
    {
        auto db = Database::open(QStringLiteral(":memory:"));
        const auto asking = [&](int numbers) {
            QByteArray list;
            for (int i = 0; i < numbers; ++i)
                list += QByteArray::number(i) + ',';
            return db->one("SELECT random() IN (" + list.chopped(1) + ')',
                           [](Row row) { return row.next<int>(); });
        };

        QVERIFY_RESULT(asking(1000));
        QVERIFY(!asking(20'000));
    }

    void misspelledNameIsNoText()
    {
        auto db = Database::open(QStringLiteral(":memory:"));

        QCOMPARE_ERROR(db->execute("SELECT \"typo\""), Error::Code::Storage);
    }

    void missingBankIsNotMadeUnlessAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("absent.kennisbank"));

        QVERIFY(!Database::open(path, OpenMode::ReadWrite));
        QVERIFY(!QFile::exists(path));
    }

    void foreignFilesAreNamedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("another program's") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\1');
    }

    void foreignFilesAreNamedAndUntouched()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.kennisbank")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(content);
        file.close();

        QCOMPARE_ERROR(readBankHeader(file.fileName()), Error::Code::NotABank);

        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
