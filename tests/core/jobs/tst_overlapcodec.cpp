// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapcodec.h"
#include "support/testresult.h"

#include <QCborArray>
#include <QRandomGenerator>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Seed = 20260302;

template <typename E> E anyOf(QRandomGenerator &random)
{
    return E(random.bounded(int(codesOf<E>.size())));
}

QString anyText(QRandomGenerator &random)
{
    static const QStringList letters{u"a"_s, u"é"_s, u" "_s, u"\n"_s, u"\""_s, u"’"_s, u"ß"_s, u"𝔘"_s};
    QString text;
    for (int left = random.bounded(12); left > 0; --left)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

Uid anyUid(QRandomGenerator &random)
{
    return random.bounded(4) == 0 ? Uid() : namedUid(QLatin1StringView("test"), QByteArray::number(random()));
}

Evidence anyEvidence(QRandomGenerator &random)
{
    return {.name = anyOf<EvidenceName>(random),
            .uid = anyUid(random),
            .other = anyUid(random),
            .label = anyText(random),
            .inA = anyText(random),
            .inB = anyText(random),
            .amount = random.bounded(3) == 0 ? double(random.bounded(60)) : random.generateDouble(),
            .isFoundInText = random.bounded(2) == 0};
}

QList<OverlapPart> anyParts(QRandomGenerator &random)
{
    QList<OverlapPart> parts;
    for (int left = random.bounded(5); left > 0; --left) {
        OverlapPart part{.name = anyOf<PartName>(random), .points = random.bounded(-100, 101)};
        for (int pieces = random.bounded(6); pieces > 0; --pieces)
            part.evidence.append(anyEvidence(random));
        parts.append(part);
    }
    return parts;
}

QByteArray someBytes()
{
    QRandomGenerator random(Seed);
    QList<OverlapPart> parts;
    while (parts.size() < 3)
        parts = anyParts(random);
    return encodeParts(parts);
}

QByteArray cborOf(const QCborValue &value)
{
    return value.toCbor();
}

} // namespace

class TestOverlapCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explanationReadsBackEqual()
    {
        QRandomGenerator random(Seed);
        for (int round = 0; round < 2000; ++round) {
            const QList<OverlapPart> parts = anyParts(random);

            const auto read = decodeParts(encodeParts(parts));

            QVERIFY_RESULT(read);
            QCOMPARE(*read, parts);
        }
    }

    void pairWithoutAnExplanationReadsBackEmpty()
    {
        const auto read = decodeParts(encodeParts({}));

        QVERIFY_RESULT(read);
        QVERIFY(read->isEmpty());
    }

    void everyCutIsDamage()
    {
        const QByteArray bytes = someBytes();

        for (qsizetype length = 0; length < bytes.size(); ++length)
            QCOMPARE_ERROR(decodeParts(bytes.first(length)), Error::Code::Damaged);
    }

    void bytesAfterTheEndAreDamage()
    {
        QCOMPARE_ERROR(decodeParts(someBytes() + '\0'), Error::Code::Damaged);
    }

    /// A bit in a text can turn into another letter, which nobody can see; anything else is damage.
    void flippedBitIsDamageOrAnExplanationThatCanBeKept()
    {
        const QByteArray bytes = someBytes();
        int damaged = 0;
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));

            const auto read = decodeParts(flipped);

            if (read)
                QCOMPARE(encodeParts(*decodeParts(encodeParts(*read))), encodeParts(*read));
            else
                ++damaged;
        }
        QVERIFY(damaged > 0);
    }

    void otherBytesAreDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << "geen cbor"_ba;
        QTest::newRow("a number") << cborOf(7);
        QTest::newRow("a map") << cborOf(QCborMap{{u"a"_s, 1}});
        QTest::newRow("parts that are no lists") << cborOf(QCborArray{1, 2});
        QTest::newRow("a part without its points") << cborOf(QCborArray{QCborArray{u"woorden"_s}});
        QTest::newRow("a part that nobody knows") << cborOf(QCborArray{QCborArray{u"verzonnen"_s, 4}});
        QTest::newRow("points that are no number") << cborOf(QCborArray{QCborArray{u"woorden"_s, u"vier"_s}});
        QTest::newRow("evidence that is no list")
            << cborOf(QCborArray{QCborArray{u"woorden"_s, 4, u"woord"_s}});
        QTest::newRow("evidence that is too short")
            << cborOf(QCborArray{QCborArray{u"woorden"_s, 4, QCborArray{u"woord"_s}}});
        QTest::newRow("a million lists in each other") << QByteArray(1'000'000, '\x81');
        QTest::newRow("a list that says it is endless")
            << QByteArray("\x9B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9);
    }

    void otherBytesAreDamage()
    {
        QFETCH(const QByteArray, bytes);

        QCOMPARE_ERROR(decodeParts(bytes), Error::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestOverlapCodec)
#include "tst_overlapcodec.moc"
