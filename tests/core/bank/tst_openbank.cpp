// SPDX-License-Identifier: EUPL-1.2
#include "store/bankheader.h"
#include "support/goldenfile.h"
#include "support/olderbank.h"
#include "support/testbank.h"

#include <QCryptographicHash>

using namespace kb;

/// What is opened as a bank: ours, a newer program's, an older one's, somebody else's, or half of one. What
/// cannot be used is named and stays as it was to the byte.
class TestOpenBank : public QObject
{
    Q_OBJECT

    static QByteArray hashOf(const QString &path)
    {
        return QCryptographicHash::hash(test::contentOf(path), QCryptographicHash::Sha256).toHex();
    }

    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static void run(const QString &path, const QByteArray &sql)
    {
        auto db = Database::open(path, OpenMode::ReadWrite);
        QVERIFY_RESULT(db);
        QVERIFY_RESULT(db->runScript(sql));
    }

    void verifyRefused(OpenMode mode, Error::Code code) const
    {
        const QByteArray before = hashOf(m_path);

        QCOMPARE_ERROR(Bank::open(m_path, mode), code);

        QCOMPARE(hashOf(m_path), before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        auto bank = Bank::create(m_whole, test::settingsOf(QStringLiteral("DGVB")), test::tickingClock());
        QVERIFY_RESULT(bank);
        test::insert(**bank, test::aStudy());
    }

    void init()
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1StringView(ending));
        QVERIFY(QFile::copy(m_whole, m_path));
    }

    void foreignFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no byte") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("text") << QByteArray(20'000, 'x');
        QTest::newRow("only the first words of SQLite") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header of nothing") << QByteArray("SQLite format 3\0", 16) + QByteArray(20'000, '\0');
    }

    void foreignFilesAreNamed()
    {
        QFETCH(const QByteArray, content);
        write(content);

        verifyRefused(OpenMode::ReadWrite, Error::Code::NotABank);
        verifyRefused(OpenMode::ReadOnly, Error::Code::NotABank);
    }

    void databaseOfAnotherProgramIsNamed()
    {
        run(m_path, "PRAGMA application_id = 252006673"); // a GeoPackage

        verifyRefused(OpenMode::ReadWrite, Error::Code::NotABank);
    }

    void halfABankIsNamed_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10, 50, 90, 99})
            QTest::addRow("%d percent", percent) << percent;
    }

    void halfABankIsNamed()
    {
        QFETCH(const int, percent);
        const QByteArray whole = test::contentOf(m_path);
        write(whole.first(whole.size() * percent / 100));

        verifyRefused(OpenMode::ReadWrite, Error::Code::Damaged);
        verifyRefused(OpenMode::ReadOnly, Error::Code::Damaged);
    }

    void newerBankIsRefused()
    {
        run(m_path, "PRAGMA user_version = 9999");

        verifyRefused(OpenMode::ReadWrite, Error::Code::NewerSchema);
        verifyRefused(OpenMode::ReadOnly, Error::Code::NewerSchema);
    }

    /// The newer program died before it brought its work from the log into the file.
    void newerBankIsRefusedAlsoWhenOnlyItsLogSaysSo()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.kennisbank"));
        {
            auto db = Database::open(m_path, OpenMode::ReadWrite);
            QVERIFY_RESULT(db->runScript("PRAGMA user_version = 9999"));
            for (const char *ending : {"", "-wal"}) {
                QFile::remove(copy + QLatin1StringView(ending));
                QVERIFY(QFile::copy(m_path + QLatin1StringView(ending), copy + QLatin1StringView(ending)));
            }
        }
        const QByteArray file = hashOf(copy);
        const QByteArray log = hashOf(copy + QStringLiteral("-wal"));

        QCOMPARE_ERROR(Bank::open(copy), Error::Code::NewerSchema);

        QCOMPARE(hashOf(copy), file);
        QCOMPARE(hashOf(copy + QStringLiteral("-wal")), log);
    }

    void olderBankIsBroughtUpToDateAndKeptAsItWas()
    {
        const int older = test::makeOlder(m_path);
        verifyRefused(OpenMode::ReadOnly, Error::Code::ReadOnly);

        auto bank = Bank::open(m_path);

        QVERIFY_RESULT(bank);
        QCOMPARE((*bank)->records<Study>().ids()->size(), 1);
        QCOMPARE(*(*bank)->context().db.schemaVersion(), older + 1);
        const QString copy = m_path + QStringLiteral(".schema-%1").arg(older);
        QCOMPARE(readBankHeader(copy)->schemaVersion, older);
    }

    void bankThatRunsStatementsOfItsOwnIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM operation; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM operation");
    }

    void bankThatRunsStatementsOfItsOwnIsRefused()
    {
        QFETCH(const QByteArray, sql);
        run(m_path, sql);

        verifyRefused(OpenMode::ReadWrite, Error::Code::Damaged);
    }

    void linkIsNotFollowed()
    {
        const QString link = m_folder.filePath(QStringLiteral("link.kennisbank"));
        QFile::remove(link);
        if (!QFile::link(m_path, link))
            QSKIP("no links here");

        QVERIFY(!Bank::open(link));
    }

    void readerChangesNothing()
    {
        const QByteArray before = hashOf(m_path);
        {
            auto bank = Bank::open(m_path, OpenMode::ReadOnly);
            QVERIFY_RESULT(bank);
            QCOMPARE((*bank)->records<Study>().ids()->size(), 1);
            QVERIFY(!(*bank)->write(
                {}, [&](Write &write) { return (*bank)->records<Study>().insert(write, test::aStudy()); }));
        }

        QCOMPARE(hashOf(m_path), before);
    }

private:
    QTemporaryDir m_folder;
    QString m_whole = m_folder.filePath(QStringLiteral("whole.kennisbank"));
    QString m_path = m_folder.filePath(QStringLiteral("b.kennisbank"));
};

QTEST_GUILESS_MAIN(TestOpenBank)
#include "tst_openbank.moc"
