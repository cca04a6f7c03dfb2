// SPDX-License-Identifier: EUPL-1.2
#include "exchange/filesignature.h"

#include <QTest>

using namespace kb;

class TestFileSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfFileAreKnownByTheirFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04rest");
        QTest::newRow("Office 97") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1");
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n");
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0");
    }

    void kindsOfFileAreKnownByTheirFirstBytes()
    {
        QFETCH(const QByteArray, start);

        QCOMPARE(signatureOf(start), QLatin1StringView(QTest::currentDataTag()));
    }

    void whatMayBeTextHasNoSignature()
    {
        for (const char *text :
             {"", "%", "%PDF", "PK", "TY  - RPRT", "{\"a\": 1}", "titel;jaar", "@book{", " %PDF-1.7"})
            QVERIFY2(signatureOf(text).isEmpty(), text);
    }
};

QTEST_GUILESS_MAIN(TestFileSignature)
#include "tst_filesignature.moc"
