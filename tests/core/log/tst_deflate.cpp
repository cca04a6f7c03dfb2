// SPDX-License-Identifier: EUPL-1.2
#include "log/deflate.h"
#include "support/testresult.h"

using namespace kb;

class TestDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack()
    {
        const QByteArray plain = QByteArray("kennisvraag ").repeated(500);

        const QByteArray compressed = deflated(plain);

        QVERIFY(compressed.size() < plain.size() / 10);
        QCOMPARE(*inflated(compressed, plain.size()), plain);
    }

    void noBytesComeBackAsNone() { QCOMPARE(*inflated(deflated({}), 0), QByteArray()); }

    void anotherSizeThanPromisedIsDamage()
    {
        const QByteArray compressed = deflated(QByteArray(1000, 'a'));

        QCOMPARE_ERROR(inflated(compressed, 999), Error::Code::Damaged);
        QCOMPARE_ERROR(inflated(compressed, 1001), Error::Code::Damaged);
    }

    void bytesThatUnfoldToMoreThanPromisedTakeNoMoreMemory()
    {
        const QByteArray bomb = deflated(QByteArray(64 * 1024 * 1024, '\0'));

        QCOMPARE_ERROR(inflated(bomb, 100), Error::Code::Damaged);
    }

    void rubbishIsDamage()
    {
        QCOMPARE_ERROR(inflated("not compressed at all", 100), Error::Code::Damaged);
        QCOMPARE_ERROR(inflated({}, 100), Error::Code::Damaged);
    }

    void bareStreamIsReadAsFarAsIsAsked()
    {
        const QByteArray plain = QByteArray("woningen en gemeenten ").repeated(100);
        constexpr qsizetype Frame = 2;
        constexpr qsizetype Checksum = 4;
        const QByteArray bare = deflated(plain).mid(Frame).chopped(Checksum);

        QCOMPARE(*inflatedBare(bare, 10'000), plain);
        QCOMPARE(*inflatedBare(bare, 100), plain.first(100));
        QCOMPARE_ERROR(inflatedBare(bare.first(bare.size() / 2), 10'000), Error::Code::Damaged);
        QCOMPARE_ERROR(inflatedBare("not compressed at all", 100), Error::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestDeflate)
#include "tst_deflate.moc"
