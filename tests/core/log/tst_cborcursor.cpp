// SPDX-License-Identifier: EUPL-1.2
#include "log/cborcursor.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

#include <limits>

using namespace kb;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class TestCborCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeOfAFieldIsReadAndStaysTheSame_data()
    {
        QTest::addColumn<QCborValue>("value");

        QTest::newRow("null") << QCborValue(nullptr);
        QTest::newRow("undefined") << QCborValue();
        QTest::newRow("true") << QCborValue(true);
        QTest::newRow("zero") << QCborValue(0);
        QTest::newRow("least integer") << QCborValue(std::numeric_limits<qint64>::min());
        QTest::newRow("greatest integer") << QCborValue(std::numeric_limits<qint64>::max());
        QTest::newRow("real") << QCborValue(0.1);
        QTest::newRow("text") << QCborValue(QStringLiteral("caf\u00e9 \U0001F600"));
        QTest::newRow("text with a zero in it") << QCborValue(QString(QChar(0)) + u'a');
        QTest::newRow("bytes") << QCborValue(QByteArray(300, '\x80'));
        QTest::newRow("list of structs") << QCborValue(QCborArray{
            QCborMap{{QStringLiteral("name"), QStringLiteral("Kuipers, E.")}, {1, QCborArray{1, -1}}}});
    }

    void everyTypeOfAFieldIsReadAndStaysTheSame()
    {
        QFETCH(const QCborValue, value);
        const QByteArray bytes = value.toCbor();
        CborCursor cursor(bytes);

        const Value read = cursor.value();

        QVERIFY(cursor.isDone());
        QCOMPARE(read, value);
        QCOMPARE(read.toCbor(), bytes);
    }

    void partsAreReadOneByOne()
    {
        const QByteArray bytes = QCborValue(QCborArray{-5, QByteArray("ab"), QCborMap{{1, true}}}).toCbor();
        CborCursor cursor(bytes);

        QCOMPARE(cursor.arraySize(), 3);
        QCOMPARE(cursor.integer(-10, 10), -5);
        QCOMPARE(cursor.bytes(), QByteArrayView("ab"));
        QCOMPARE(cursor.mapSize(), 1);
        QCOMPARE(cursor.integer(0, 1), 1);
        QCOMPARE(cursor.value(), QCborValue(true));
        QVERIFY(cursor.isDone());
    }

    void whatIsWrittenInAnotherWayIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("5 in two bytes") << hex("1805");
        QTest::newRow("24 in three bytes") << hex("190018");
        QTest::newRow("256 in five bytes") << hex("1a00000100");
        QTest::newRow("65536 in nine bytes") << hex("1b0000000000010000");
        QTest::newRow("integer above 63 bits") << hex("1b8000000000000000");
        QTest::newRow("negative beyond 63 bits") << hex("3b8000000000000000");
        QTest::newRow("list without length") << hex("9f01ff");
        QTest::newRow("text without length") << hex("7f6161ff");
        QTest::newRow("tag") << hex("c11a514b67b0");
        QTest::newRow("half real") << hex("f93c00");
        QTest::newRow("single real") << hex("fa3f800000");
        QTest::newRow("unknown simple value") << hex("e0");
        QTest::newRow("simple value in two bytes") << hex("f8ff");
        QTest::newRow("reserved length") << hex("1c");
        QTest::newRow("break") << hex("ff");
        QTest::newRow("cut off number") << hex("1b0000");
        QTest::newRow("cut off text") << hex("6261");
        QTest::newRow("text of 2^63 bytes") << hex("7b8000000000000000");
        QTest::newRow("list of 2^32 items") << hex("9b0000000100000000");
        QTest::newRow("map of 2^63 pairs") << hex("bb8000000000000000");
        QTest::newRow("text that is no UTF-8") << hex("62c328");
        QTest::newRow("deep nesting") << QByteArray(1000, '\x81') + '\0';
        QTest::newRow("something left over") << hex("0101");
    }

    void whatIsWrittenInAnotherWayIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        CborCursor cursor(bytes);

        cursor.value();

        QVERIFY(!cursor.isDone());
    }

    void countlessItemsAreRefusedBeforeTheyCostMemory()
    {
        const QByteArray manyEmptyLists = hex("9a00400000") + QByteArray(0x400000, '\x80');
        CborCursor cursor(manyEmptyLists);

        QVERIFY(cursor.value().isUndefined());
        QVERIFY(cursor.hasFailed());
    }

    void failureIsForGood()
    {
        const QByteArray bytes = hex("0501");
        CborCursor cursor(bytes);

        QCOMPARE(cursor.integer(0, 4), 0);

        QVERIFY(cursor.hasFailed());
        QCOMPARE(cursor.integer(0, 4), 0);
        QVERIFY(cursor.value().isUndefined());
        QVERIFY(cursor.bytes().isEmpty());
        QCOMPARE(cursor.arraySize(), 0);
    }

    void anotherTypeThanExpectedIsAFailure()
    {
        const QByteArray text = QCborValue(QStringLiteral("a")).toCbor();

        CborCursor forInteger(text);
        forInteger.integer(0, 100);
        CborCursor forBytes(text);
        forBytes.bytes();
        CborCursor forMap(text);
        forMap.mapSize();

        QVERIFY(forInteger.hasFailed() && forBytes.hasFailed() && forMap.hasFailed());
    }
};

QTEST_GUILESS_MAIN(TestCborCursor)
#include "tst_cborcursor.moc"
