// SPDX-License-Identifier: EUPL-1.2
#include "model/signalcapture.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParliamentaryPaperIsRecognised() // S10a
    {
        const CapturedSource captured = sourceFrom(u"Kamerstukken II 2025/26, 36800, nr. 12"_s);

        QVERIFY(!captured.wrong);
        QCOMPARE(captured.source.kind, SourceKind::Kamerstuk);
        QCOMPARE(captured.source.parliamentRef, u"Kamerstukken II 2025/26, 36800, nr. 12"_s);
        QCOMPARE(likelyArena(captured.source), Arena::Politiek);
    }

    void oneInAWrongFormIsTold() // S10a, M-14
    {
        QCOMPARE(sourceFrom(u"Kamerstukken II 2025/27, 36800, nr. 1"_s).wrong, Attention::WrongParliamentRef);
    }

    void anAddressIsFollowedToItsHost()
    {
        const CapturedSource captured = sourceFrom(u" www.oecd.org/housing "_s);

        QVERIFY(!captured.wrong);
        QCOMPARE(captured.source.url, QUrl(u"https://www.oecd.org/housing"_s));
        QCOMPARE(captured.source.title, u"www.oecd.org"_s);
        QCOMPARE(likelyArena(captured.source), Arena::Internationaal);
    }

    void whatOnlyLooksLikeAnAddressIsTold()
    {
        QCOMPARE(sourceFrom(u"http://voorbeeld"_s).wrong, Attention::WrongWebAddress);
    }

    void otherWordsAreTheTitle()
    {
        const CapturedSource captured = sourceFrom(u"gesprek met de wethouder"_s);

        QCOMPARE(captured.source.title, u"gesprek met de wethouder"_s);
        QVERIFY(captured.source.url.isEmpty());
        QCOMPARE(likelyArena(captured.source), Arena::Maatschappelijk);
    }

    void aHostThatEndsLikeParliamentIsNotParliament()
    {
        QCOMPARE(likelyArena({.url = QUrl(u"https://nep-tweedekamer.nl"_s)}), Arena::Maatschappelijk);
    }
};

QTEST_GUILESS_MAIN(TestSignalCapture)
#include "tst_signalcapture.moc"
