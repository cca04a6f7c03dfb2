// SPDX-License-Identifier: EUPL-1.2
#include "store/bankheader.h"
#include "store/connection.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestBankHeader : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"a.kennisbank"_s); }

    QString put(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path();
    }

    QByteArray aBank() const
    {
        if (!Bank::create(path(), test::settingsOf(u"DGVB"_s)))
            qFatal("no bank");
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bankSaysThatItIsOursAndOfWhichVersion()
    {
        (void)aBank();

        const auto header = readBankHeader(path());

        QVERIFY_RESULT(header);
        QCOMPARE(header->applicationId, BankApplicationId);
        QVERIFY(header->schemaVersion > 0);
    }

    void fileThatIsNotThereIsNotFound()
    {
        QCOMPARE_ERROR(readBankHeader(m_folder->filePath(u"weg"_s)), Error::Code::NotFound);
    }

    void foreignFileIsNoBank_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Beste collega, ").repeated(20);
        QTest::newRow("the beginning alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a database of another program")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0');
    }

    void foreignFileIsNoBank()
    {
        QFETCH(const QByteArray, bytes);

        QCOMPARE_ERROR(readBankHeader(put(bytes)), Error::Code::NotABank);
    }

    void folderIsNoBank() { QVERIFY(!readBankHeader(m_folder->path())); }

    void bankThatIsCutOffIsDamaged()
    {
        const QByteArray bytes = aBank();
        QFile::remove(path());

        QCOMPARE_ERROR(readBankHeader(put(bytes.first(bytes.size() / 2))), Error::Code::Damaged);
    }

    void lookingChangesNothing()
    {
        const QByteArray bytes = aBank();

        QVERIFY_RESULT(readBankHeader(path()));

        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
};

QTEST_GUILESS_MAIN(TestBankHeader)
#include "tst_bankheader.moc"
