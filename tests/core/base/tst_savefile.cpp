// SPDX-License-Identifier: EUPL-1.2
#include "base/savefile.h"
#include "support/goldenfile.h"
#include "support/largestfile.h"
#include "support/testresult.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kb;

class TestSaveFile : public QObject
{
    Q_OBJECT

    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void bytesAreInTheFile()
    {
        const QTemporaryDir folder;
        const QByteArray bytes("één\0twee", 10);

        QVERIFY_RESULT(saveFile(folder.filePath(QStringLiteral("a")), bytes));

        QCOMPARE(test::contentOf(folder.filePath(QStringLiteral("a"))), bytes);
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("a")});
    }

    void newBytesTakeThePlaceOfLongerOldOnes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY_RESULT(saveFile(path, QByteArray(100'000, 'x')));

        QVERIFY_RESULT(saveFile(path, "kort"));

        QCOMPARE(test::contentOf(path), QByteArray("kort"));
    }

    void missingFolderIsAnError()
    {
        const QTemporaryDir folder;

        QCOMPARE_ERROR(saveFile(folder.filePath(QStringLiteral("nergens/a")), "x"), Error::Code::Storage);
    }

    void anErrorNamesTheFileThatCouldNotBeWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nergens/a"));

        QCOMPARE(unwrittenFile(saveFile(path, "x").error()), path);
        QCOMPARE(unwrittenFile({Error::Code::Storage, QStringLiteral("SQLITE_IOERR")}), QString());
    }

    void fullDiskLeavesWhatWasThere()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a"));
        QVERIFY_RESULT(saveFile(path, "oud"));
        const test::LargestFile limit(100); // bytes

        QCOMPARE(unwrittenFile(saveFile(path, QByteArray(100'000, 'x')).error()), path);

        QCOMPARE(test::contentOf(path), QByteArray("oud"));
        QCOMPARE(filesIn(folder), QStringList{QStringLiteral("a")});
#else
        QSKIP("needs limits of the operating system");
#endif
    }

    void whatCannotBeReplacedStaysAsItWas()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));

        QVERIFY(!saveFile(folder.filePath(QStringLiteral("a")), "x"));

        QVERIFY(QDir(folder.filePath(QStringLiteral("a/b"))).exists());
        QCOMPARE(filesIn(folder), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
