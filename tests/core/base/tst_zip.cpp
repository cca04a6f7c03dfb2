// SPDX-License-Identifier: EUPL-1.2
#include "base/zip.h"
#include "support/goldenfile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;

class TestZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstEntryCanBeReadWithoutAnArchiver()
    {
        const QByteArray archive =
            zipped({{"mimetype", "application/x-kind", ZipMethod::Stored}, {"a", "b"}});

        QCOMPARE(archive.first(4), QByteArray("PK\x03\x04"));
        QCOMPARE(archive.mid(30, 26), QByteArray("mimetypeapplication/x-kind"));
    }

    void sameEntriesGiveSameBytes()
    {
        const QList<ZipEntry> entries{{"a/b.txt", QByteArray(100'000, 'x')}, {"empty", {}}};

        QCOMPARE(zipped(entries), zipped(entries));
    }

    void anotherProgramReadsWhatWasWritten()
    {
        const QString unzip = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (unzip.isEmpty())
            QSKIP("needs python3");
        QTemporaryDir dir;
        QByteArray noise(200'000, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char(i * 2654435761u >> 13);
        QFile file(dir.filePath(QStringLiteral("a.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipped({{"stored", "abc", ZipMethod::Stored}, {"f/noise", noise}, {"empty", {}}}));
        file.close();

        QProcess reader;
        reader.start(unzip, {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"),
                             file.fileName(), dir.filePath(QStringLiteral("out"))});

        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        QCOMPARE(test::contentOf(dir.filePath(QStringLiteral("out/stored"))), QByteArray("abc"));
        QCOMPARE(test::contentOf(dir.filePath(QStringLiteral("out/f/noise"))), noise);
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("out/empty"))));
    }
};

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
