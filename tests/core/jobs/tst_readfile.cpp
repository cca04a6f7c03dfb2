// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"

using namespace kb;

/// readFile() of importjob.h: which reader a file goes to.
class TestReadFile : public QObject
{
    Q_OBJECT

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void fileIsReadByWhatItLooksLike()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("zonder naam"));
        writeFile(path, "TY  - RPRT\nTI  - Titel\nER  - \n");

        const auto batch = readFile(path, {}, {});

        QVERIFY_RESULT(batch);
        QCOMPARE(batch->format, QLatin1StringView("ris"));
        QCOMPARE(batch->items.size(), 1);
    }

    void missingFileAndUnknownFormatAreErrors()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.ris"));
        writeFile(path, "TY  - RPRT\nTI  - Titel\nER  - \n");

        QCOMPARE_ERROR(readFile(folder.filePath(QStringLiteral("er niet")), {}, {}), Error::Code::NotFound);
        QCOMPARE_ERROR(readFile(path, u"verzonnen", {}), Error::Code::Unreadable);
    }

    void otherKindsOfFileAreRefusedWhateverTheirName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray rest = QByteArray("\x01\x02;\x03\n").repeated(200);
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + rest
                             << QStringLiteral("lijst.csv");
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + rest
                                   << QStringLiteral("lijst.csv");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") + rest << QStringLiteral("lijst.ris");
        QTest::newRow("a bank") << QByteArray("SQLite format 3\0", 16) + rest << QStringLiteral("lijst.json");
    }

    void otherKindsOfFileAreRefusedWhateverTheirName()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        writeFile(folder.filePath(name), bytes);

        QCOMPARE_ERROR(readFile(folder.filePath(name), {}, {}), Error::Code::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
