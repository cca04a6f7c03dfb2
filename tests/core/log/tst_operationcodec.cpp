// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/digest.h"
#include "log/operationcodec.h"
#include "support/testresult.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

#include <random>

using namespace kb;
using namespace kb::test;

namespace {

Operation anOperation()
{
    return {
        .id = {uidOf(1), 7},
        .when = Hlc::at(1'700'000'000'000, 3),
        .who = uidOf(2),
        .step = 3,
        .record = uidOf(100),
        .kind = Kind::Study,
        .fields = {{Alive, true},
                   {Title, text("Heat pumps")},
                   {Year, 2020},
                   {Summary, QCborArray{QCborMap{{QStringLiteral("name"), QStringLiteral("Kuipers, E.")}}}}},
        .observed = {{uidOf(1), 5}},
        .seal = QByteArray(16, 's')};
}

Values longFields()
{
    return {{Title, text("Heat pumps")}, {Summary, QStringLiteral("A long summary. ").repeated(100)}};
}

} // namespace

class TestOperationCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationComesBack()
    {
        const auto bytes = encodeOperation(anOperation());
        QVERIFY_RESULT(bytes);

        const auto operation = decodeOperation(*bytes);

        QVERIFY_RESULT(operation);
        QCOMPARE(*operation, anOperation());
    }

    void erasedOperationComesBack()
    {
        Operation personal = anOperation();
        personal.fields.remove(Alive);
        const Operation blank = erased(personal);

        QCOMPARE(*decodeOperation(*encodeOperation(blank)), blank);
    }

    void operationWithoutAuthorComesBack()
    {
        Operation operation = anOperation();
        operation.who = {};
        operation.observed = {};
        operation.fields = {};
        operation.seal = {};

        QCOMPARE(*decodeOperation(*encodeOperation(operation)), operation);
    }

    void formIsTheOneThatWasReleased()
    {
        const QByteArray released(
            "8b01502fea2f27d23254b4b2eebdcf2c639d8e071b018bcfe56800000350d280edd5022a57829b20"
            "7487f9f74b53035086ea5711edc75658855b007f358be36e178182502fea2f27d23254b4b2eebdcf"
            "2c639d8e055073737373737373737373737373737373a401f50a6a486561742070756d70730b1907"
            "e40c81a1646e616d656b4b7569706572732c20452e");

        QCOMPARE(encodeOperation(anOperation())->toHex(), released);
        QCOMPARE(*decodeOperation(QByteArray::fromHex(released)), anOperation());
    }

    void fieldsAndKindOfALaterVersionPassThroughToTheByte()
    {
        Operation later = anOperation();
        later.kind = Kind(4711);
        later.fields.insert(5, QByteArray("of a later log"));
        later.fields.insert(
            65535, QCborMap{{QStringLiteral("b"), 0.5}, {QStringLiteral("a"), QCborArray{1, nullptr}}});
        const QByteArray bytes = *encodeOperation(later);

        const auto read = decodeOperation(bytes);

        QVERIFY_RESULT(read);
        QCOMPARE(*encodeOperation(*read), bytes);
        QCOMPARE(digestOf(*read), digestOf(later));
    }

    void formOfALaterVersionIsNamedAsSuch()
    {
        QByteArray bytes = *encodeOperation(anOperation());
        bytes[1] = 2;

        QCOMPARE_ERROR(decodeOperation(bytes), Error::Code::NewerSchema);
    }

    void fieldsComeBackCompressedOrNot_data()
    {
        QTest::addColumn<Values>("fields");
        QTest::addColumn<bool>("isCompressed");

        QByteArray noise(1000, Qt::Uninitialized);
        std::mt19937 random(1);
        std::ranges::generate(noise, [&] { return char(random()); });
        QTest::newRow("none") << Values() << false;
        QTest::newRow("short") << anOperation().fields << false;
        QTest::newRow("long") << longFields() << true;
        QTest::newRow("long noise") << Values{{Summary, noise}} << false;
    }

    void fieldsComeBackCompressedOrNot()
    {
        QFETCH(const Values, fields);
        QFETCH(const bool, isCompressed);

        const auto bytes = encodeFields(fields);

        QVERIFY_RESULT(bytes);
        QCOMPARE(bytes->front() == 0, isCompressed);
        QCOMPARE(*decodeFields(*bytes), fields);
    }

    void observedComeBackSortedAndWithoutDoubles()
    {
        const QList<OperationId> observed{
            {uidOf(2), 9}, {uidOf(1), 300}, {uidOf(2), 9}, {uidOf(1), 1}, {uidOf(3), 1}};
        QList<OperationId> sorted{{uidOf(1), 1}, {uidOf(1), 300}, {uidOf(2), 9}, {uidOf(3), 1}};
        std::ranges::sort(sorted);

        QCOMPARE(*decodeObserved(encodeObserved(observed)), sorted);
        QCOMPARE(encodeObserved({}).toHex(), QByteArray("80"));
        QVERIFY(decodeObserved(encodeObserved({}))->isEmpty());
    }

    void valueOfATypeThatNoFieldHasIsNotWritten()
    {
        const Values withTag{{Title, QCborValue(QDateTime::currentDateTimeUtc())}};

        QCOMPARE_ERROR(encodeFields(withTag), Error::Code::InvalidInput);
    }

    void whatIsTooLargeIsNeitherWrittenNorRead()
    {
        const Values large{{Summary, QByteArray(MaximumFieldsSize, 'a')}};
        QByteArray lie(5, '\0');
        qToBigEndian(quint32(MaximumFieldsSize + 1), lie.data() + 1);

        QCOMPARE_ERROR(encodeFields(large), Error::Code::TooLarge);
        QCOMPARE_ERROR(decodeFields(lie), Error::Code::TooLarge);
        QCOMPARE_ERROR(decodeOperation(QByteArray(MaximumOperationSize + 1, '\x80')), Error::Code::TooLarge);
    }

    void sizeThatTheBytesDoNotHoldIsDamage()
    {
        QByteArray lie(100, '\0');
        qToBigEndian(quint32(MaximumFieldsSize), lie.data() + 1);

        QCOMPARE_ERROR(decodeFields(lie), Error::Code::Damaged);
    }

    void uidThatIsNoneIsDamage()
    {
        const QByteArray bytes = *encodeOperation(anOperation());
        const QByteArray author = '\x50' + bytesOf(anOperation().who);
        QByteArray tooShort = bytes;
        QByteArray zeros = bytes;

        tooShort.replace(author, QByteArray("\x41\x01"));
        zeros.replace(author, '\x50' + QByteArray(16, '\0'));

        QCOMPARE_ERROR(decodeOperation(tooShort), Error::Code::Damaged);
        QCOMPARE_ERROR(decodeOperation(zeros), Error::Code::Damaged);
    }

    void contradictionsAreDamage_data()
    {
        QTest::addColumn<Operation>("operation");

        const auto with = [](auto change) {
            Operation operation = anOperation();
            change(operation);
            return operation;
        };
        QTest::newRow("no bank") << with([](Operation &o) { o.id.bank = {}; });
        QTest::newRow("number 0") << with([](Operation &o) { o.id.seq = 0; });
        QTest::newRow("number above 53 bits") << with([](Operation &o) { o.id.seq = qint64(1) << 53; });
        QTest::newRow("time before 1970") << with([](Operation &o) { o.when.value = -1; });
        QTest::newRow("negative step") << with([](Operation &o) { o.step = -1; });
        QTest::newRow("no record") << with([](Operation &o) { o.record = {}; });
        QTest::newRow("no kind") << with([](Operation &o) { o.kind = Kind::None; });
        QTest::newRow("half a salt") << with([](Operation &o) { o.seal = QByteArray(8, 's'); });
        QTest::newRow("erased with values") << with([](Operation &o) { o.seal = QByteArray(32, 's'); });
        QTest::newRow("observes number 0") << with([](Operation &o) { o.observed = {{uidOf(1), 0}}; });
        QTest::newRow("observes no bank") << with([](Operation &o) { o.observed = {{Uid(), 1}}; });
    }

    void contradictionsAreDamage()
    {
        QFETCH(const Operation, operation);

        QCOMPARE_ERROR(decodeOperation(*encodeOperation(operation)), Error::Code::Damaged);
    }

    void otherOrderIsDamage_data()
    {
        QTest::addColumn<QByteArray>("observed");

        const QByteArray one = "50" + bytesOf(std::min(uidOf(1), uidOf(2))).toHex();
        const QByteArray two = "50" + bytesOf(std::max(uidOf(1), uidOf(2))).toHex();
        QTest::newRow("numbers fall") << "8183" + one + "0201";
        QTest::newRow("number twice") << "8183" + one + "0101";
        QTest::newRow("bank without numbers") << "8181" + one;
        QTest::newRow("bank that is no list") << "81" + one;
        QTest::newRow("banks fall") << "8282" + two + "0182" + one + "01";
        QTest::newRow("bank twice") << "8282" + one + "0182" + one + "02";
        QTest::newRow("greatest number goes on") << "8183" + one + "1b001fffffffffffff1b0020000000000000";
    }

    void otherOrderIsDamage()
    {
        QFETCH(const QByteArray, observed);

        QCOMPARE_ERROR(decodeObserved(QByteArray::fromHex(observed)), Error::Code::Damaged);
    }

    void fieldsInAnotherOrderAreDamage()
    {
        QCOMPARE_ERROR(decodeFields(QByteArray::fromHex("a20b010a01")), Error::Code::Damaged);
        QCOMPARE_ERROR(decodeFields(QByteArray::fromHex("a20a010a01")), Error::Code::Damaged);
        QCOMPARE_ERROR(decodeFields(QByteArray::fromHex("a11a0001000001")), Error::Code::Damaged);
    }

    void everyTruncationIsAnErrorAndNoCrash()
    {
        const QByteArray operation = *encodeOperation(anOperation());
        const QByteArray fields = *encodeFields(longFields());
        const QByteArray observed = encodeObserved(anOperation().observed);

        for (qsizetype length = 0; length < operation.size(); ++length)
            QVERIFY(!decodeOperation(operation.first(length)));
        for (qsizetype length = 0; length < fields.size(); ++length)
            QVERIFY(!decodeFields(fields.first(length)));
        for (qsizetype length = 0; length < observed.size(); ++length)
            QVERIFY(!decodeObserved(observed.first(length)));
    }

    void everyFlippedBitIsAnErrorOrAnotherDigest()
    {
        const QByteArray bytes = *encodeOperation(anOperation());
        const QByteArray digest = digestOf(anOperation());

        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto read = decodeOperation(flipped);
            QVERIFY(!read || digestOf(*read) != digest);
        }
    }

    void rubbishIsAnErrorOrComesBackToTheByte()
    {
        std::mt19937 random(1);
        const QByteArray operation = *encodeOperation(anOperation());
        for (int time = 0; time < 20'000; ++time) {
            QByteArray bytes = operation;
            for (int change = int(random() % 4); change >= 0; --change)
                bytes[qsizetype(random() % bytes.size())] = char(random());
            const auto read = decodeOperation(bytes);
            QVERIFY(!read || *encodeOperation(*read) == bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestOperationCodec)
#include "tst_operationcodec.moc"
