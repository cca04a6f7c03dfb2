// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/highwater.h"
#include "support/testresult.h"

#include <QTemporaryDir>

using namespace kb;
using namespace kb::test;

namespace {

const HighWater Mark{uidOf(1), 120, QStringLiteral("/home/anna/team.kennisbank")};

HighWater foundWith(qint64 seq)
{
    HighWater found = Mark;
    found.seq = seq;
    return found;
}

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"').replace("BANK", textOf(Mark.bank).toLatin1());
}

} // namespace

class TestHighWater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bankThatIsWhereItWasAndAsFarContinues() { QCOMPARE(lifeOf(foundWith(120), Mark), Life::Continues); }

    void bankThatGotFurtherThanItsMarkContinues() { QCOMPARE(lifeOf(foundWith(125), Mark), Life::Continues); }

    void bankThatFellBackStartsAnew() { QCOMPARE(lifeOf(foundWith(119), Mark), Life::StartsAnew); }

    void bankInAnotherPlaceStartsAnew()
    {
        HighWater found = Mark;
        found.bankPath = QStringLiteral("/media/stick/team.kennisbank");

        QCOMPARE(lifeOf(found, Mark), Life::StartsAnew);
    }

    void bankThatThisComputerNeverSawStartsAnew()
    {
        QCOMPARE(lifeOf(foundWith(120), std::nullopt), Life::StartsAnew);
    }

    void markIsReadBackAsWritten()
    {
        const QTemporaryDir directory;
        const QDir marks(directory.filePath(QStringLiteral("made/when/needed")));

        QVERIFY_RESULT(writeMark(marks, Mark));

        QCOMPARE(readMark(marks, Mark.bank), std::optional(Mark));
    }

    void eachBankHasAMarkOfItsOwn()
    {
        const QTemporaryDir directory;
        const QDir marks(directory.path());
        const HighWater other{uidOf(2), 7, QStringLiteral("/home/anna/other.kennisbank")};

        QVERIFY_RESULT(writeMark(marks, Mark));
        QVERIFY_RESULT(writeMark(marks, other));

        QCOMPARE(readMark(marks, Mark.bank), std::optional(Mark));
        QCOMPARE(readMark(marks, other.bank), std::optional(other));
        QCOMPARE(readMark(marks, uidOf(3)), std::nullopt);
    }

    void newMarkReplacesTheOld()
    {
        const QTemporaryDir directory;
        const QDir marks(directory.path());

        QVERIFY_RESULT(writeMark(marks, Mark));
        QVERIFY_RESULT(writeMark(marks, foundWith(121)));

        QCOMPARE(readMark(marks, Mark.bank)->seq, 121);
        QCOMPARE(marks.entryList(QDir::Files).size(), 1);
    }

    void largestNumberSurvives()
    {
        const QTemporaryDir directory;

        QVERIFY_RESULT(writeMark(QDir(directory.path()), foundWith((qint64(1) << 53) - 1)));

        QCOMPARE(readMark(QDir(directory.path()), Mark.bank)->seq, (qint64(1) << 53) - 1);
    }

    void damagedMarkIsNoMark_data()
    {
        QTest::addColumn<QByteArray>("content");

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << json("{'bank': 'BANK");
        QTest::newRow("no object") << json("[]");
        QTest::newRow("of another bank") << json("{'bank': 'x', 'seq': 1, 'path': '/a'}");
        QTest::newRow("number is text") << json("{'bank': 'BANK', 'seq': '9', 'path': '/a'}");
        QTest::newRow("no path") << json("{'bank': 'BANK', 'seq': 9}");
        QTest::newRow("bytes") << QByteArray(1000, '\xff');
    }

    void damagedMarkIsNoMark()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir directory;
        QFile file(directory.filePath(textOf(Mark.bank) + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(content);
        file.close();

        QCOMPARE(readMark(QDir(directory.path()), Mark.bank), std::nullopt);
    }

    void directoryThatCannotBeMadeIsAnError()
    {
        const QTemporaryDir directory;
        QFile inTheWay(directory.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::ReadWrite));

        QCOMPARE_ERROR(writeMark(QDir(inTheWay.fileName() + QStringLiteral("/marks")), Mark),
                       Error::Code::Storage);
    }
};

QTEST_GUILESS_MAIN(TestHighWater)
#include "tst_highwater.moc"
