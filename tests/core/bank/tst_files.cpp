// SPDX-License-Identifier: EUPL-1.2
#include "bank/files.h"
#include "support/testbank.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QByteArray rubble(qsizetype size)
{
    QRandomGenerator random{quint32(size)};
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<Files::Kept> keep(Bank &bank, QIODevice &content)
{
    return bank.write({.act = u"attach"_s}, [&](Write &write) { return bank.files().keep(write, content); });
}

Result<Files::Kept> keep(Bank &bank, QByteArray bytes)
{
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    return keep(bank, content);
}

Result<QByteArray> read(Bank &bank, const QByteArray &sha256)
{
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    const auto copied = bank.files().copyTo(sha256, target);
    return copied ? Result<QByteArray>(bytes) : Result<QByteArray>(copied.error());
}

qint64 pieces(Bank &bank)
{
    return *bank.context().db.one("SELECT count(*) FROM file_piece",
                                  [](Row row) { return row.next<qint64>(); });
}

/// Gives some bytes and then breaks off, as a stick that is pulled out.
class BrokenDevice : public QIODevice
{
public:
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (std::exchange(m_isRead, true))
            return -1;
        memset(data, 'x', size_t(size));
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_isRead = false;
};

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size :
             {qsizetype(0), qsizetype(1), qsizetype(Files::PieceSize) - 1, qsizetype(Files::PieceSize),
              qsizetype(Files::PieceSize) + 1, qsizetype(Files::PieceSize) * 3})
            QTest::addRow("%lld bytes", qlonglong(size)) << size;
    }

    void bytesComeBackAsTheyWere()
    {
        QFETCH(const qsizetype, size);
        const auto bank = test::makeBank();
        const QByteArray bytes = rubble(size);

        const auto kept = keep(*bank, bytes);

        QVERIFY_RESULT(kept);
        QCOMPARE(kept->sha256, hashOf(bytes));
        QCOMPARE(kept->size, size);
        QVERIFY(*bank->files().has(kept->sha256));
        QCOMPARE(*read(*bank, kept->sha256), bytes);
    }

    void sameBytesAgainTakeNoRoom()
    {
        const auto bank = test::makeBank();
        const QByteArray bytes = rubble(Files::PieceSize + 5);
        QVERIFY_RESULT(keep(*bank, bytes));
        const qint64 before = pieces(*bank);

        const auto again = keep(*bank, bytes);

        QVERIFY_RESULT(again);
        QCOMPARE(again->sha256, hashOf(bytes));
        QCOMPARE(again->size, bytes.size());
        QCOMPARE(pieces(*bank), before);
        QCOMPARE(*read(*bank, again->sha256), bytes);
    }

    void deviceThatBreaksOffLeavesNothingBehind()
    {
        const auto bank = test::makeBank();
        BrokenDevice device;
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));

        QCOMPARE_ERROR(keep(*bank, device), Error::Code::Unreadable);

        QCOMPARE(pieces(*bank), 0);
    }

    void bytesThatAreNoLongerTheirHashAreDamaged()
    {
        const auto bank = test::makeBank();
        const auto kept = keep(*bank, "een rapport"_ba);
        QVERIFY_RESULT(bank->context().db.runScript("UPDATE file_piece SET data = x'00'"));

        QCOMPARE_ERROR(read(*bank, kept->sha256), Error::Code::Damaged);
    }

    void fileThatIsNotHereIsNotGivenAsAnEmptyOne()
    {
        const auto bank = test::makeBank();
        const QByteArray unknown = hashOf("elders");

        QVERIFY(!*bank->files().has(unknown));
        QVERIFY(!read(*bank, unknown));
    }

    void placeThatCannotBeWrittenIsAnError()
    {
        const auto bank = test::makeBank();
        const auto kept = keep(*bank, "een rapport"_ba);
        BrokenDevice target;
        QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Unbuffered));

        QCOMPARE_ERROR(bank->files().copyTo(kept->sha256, target), Error::Code::Storage);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
