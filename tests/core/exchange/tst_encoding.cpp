// SPDX-License-Identifier: EUPL-1.2
#include "exchange/encoding.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Seed = 20260302;

QString anyText(QRandomGenerator &random)
{
    static const QStringList letters{u"a"_s, u"Z"_s, u" "_s, u"\n"_s, u"é"_s, u"€"_s, u"“"_s, u"ß"_s, u"𝔘"_s};
    QString text;
    for (int left = random.bounded(1, 40); left > 0; --left)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

QByteArray encoded(const QString &text, QStringEncoder::Encoding encoding)
{
    QStringEncoder encode(encoding);
    return encode(text);
}

DecodedText decoded(const QByteArray &bytes)
{
    return decode(bytes, guessEncoding(bytes));
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackFromEveryEncodingOfUnicode()
    {
        QRandomGenerator random(Seed);
        for (int round = 0; round < 500; ++round) {
            const QString text = anyText(random);

            QCOMPARE(decode(encoded(text, QStringEncoder::Utf8), Encoding::Utf8).text, text);
            QCOMPARE(decode(encoded(text, QStringEncoder::Utf16LE), Encoding::Utf16LittleEndian).text, text);
            QCOMPARE(decode(encoded(text, QStringEncoder::Utf16BE), Encoding::Utf16BigEndian).text, text);
        }
    }

    void markAtTheBeginningTellsTheEncodingAndIsNoText()
    {
        QCOMPARE(decoded("\xEF\xBB\xBFWonen"), (DecodedText{.text = u"Wonen"_s, .encoding = Encoding::Utf8}));
        QCOMPARE(decoded(QByteArray("\xFF\xFEW\0o\0", 6)),
                 (DecodedText{.text = u"Wo"_s, .encoding = Encoding::Utf16LittleEndian}));
        QCOMPARE(decoded(QByteArray("\xFE\xFF\0W\0o", 6)),
                 (DecodedText{.text = u"Wo"_s, .encoding = Encoding::Utf16BigEndian}));
    }

    void utf16WithoutAMarkIsKnownByItsZeroBytes()
    {
        const QString text = u"titel;jaar\nWonen boven winkels;2024\n"_s;

        QVERIFY(guessEncoding(encoded(text, QStringEncoder::Utf16LE)) == Encoding::Utf16LittleEndian);
        QVERIFY(guessEncoding(encoded(text, QStringEncoder::Utf16BE)) == Encoding::Utf16BigEndian);
    }

    void bytesThatAreNoUnicodeAreThoseOfWindows()
    {
        const DecodedText text = decoded("Financi\xEBn \x80 \x93zo\x94");

        QVERIFY(text.encoding == Encoding::Windows1252);
        QCOMPARE(text.text, u"Financiën € “zo”"_s);
    }

    void foreignByteInUtf8IsReadByItselfAndCounted()
    {
        const DecodedText text = decode("één caf\xE9, één bon", Encoding::Utf8);

        QCOMPARE(text.text, u"één café, één bon"_s);
        QCOMPARE(text.foreignBytes, 1);
    }

    void nulsAreTakenOutAndCounted()
    {
        const DecodedText text = decode(QByteArray("W\0on\0en", 7), Encoding::Utf8);

        QCOMPARE(text.text, u"Wonen"_s);
        QCOMPARE(text.removedNuls, 2);
    }

    void halfAPairOfUtf16IsCountedAndReplaced()
    {
        const DecodedText text = decode(QByteArray("a\0\x35\xD8"
                                                   "b\0",
                                                   6),
                                        Encoding::Utf16LittleEndian);

        QCOMPARE(text.text, u"a\uFFFDb"_s);
        QVERIFY(text.foreignBytes > 0);
    }

    void lastByteOfACutFileDoesNoHarm()
    {
        const QByteArray bytes = encoded(u"Één €"_s, QStringEncoder::Utf16LE);

        const DecodedText text = decode(bytes.chopped(1), Encoding::Utf16LittleEndian);

        QVERIFY(text.text.startsWith(u"Één"));
    }

    void nothingIsNoText() { QCOMPARE(decoded({}).text, QString()); }

    void anyBytesAreReadInEveryEncoding()
    {
        QRandomGenerator random(Seed);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes(random.bounded(80), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));

            for (const auto encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
                                        Encoding::Windows1252}) {
                const DecodedText text = decode(bytes, encoding);
                QVERIFY(text.text.size() <= bytes.size());
                QVERIFY(!text.text.contains(QChar::Null));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
