// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "print/savedocument.h"
#include "support/goldenfile.h"
#include "support/largestfile.h"
#include "support/testresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace kb::print;

class TestSaveDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuffixDecidesTheFormat()
    {
        const QTemporaryDir dir;
        const Document document = researchCard(test::cardContent());

        for (const QString &suffix : documentSuffixes())
            QVERIFY_RESULT(saveDocument(document, dir.filePath(QStringLiteral("kaart.") + suffix)));

        QVERIFY(test::contentOf(dir.filePath(QStringLiteral("kaart.pdf"))).startsWith("%PDF-1.4"));
        QVERIFY(test::contentOf(dir.filePath(QStringLiteral("kaart.odt"))).startsWith("PK"));
        QVERIFY(test::contentOf(dir.filePath(QStringLiteral("kaart.html"))).startsWith("<!DOCTYPE html>"));
        QVERIFY(test::contentOf(dir.filePath(QStringLiteral("kaart.txt"))).contains("Research card"));
    }

    void anUnknownSuffixWritesNothing()
    {
        const QTemporaryDir dir;

        const auto saved =
            saveDocument(researchCard(test::cardContent()), dir.filePath(QStringLiteral("kaart.docx")));

        QCOMPARE_ERROR(saved, Error::Code::InvalidInput);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const QTemporaryDir dir;

        const auto saved =
            saveDocument(researchCard(test::cardContent()), dir.filePath(QStringLiteral("weg/kaart.odt")));

        QCOMPARE_ERROR(saved, Error::Code::Storage);
    }

    void whatCannotBeWrittenLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString &suffix : documentSuffixes())
            QTest::newRow(qPrintable(suffix)) << suffix;
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        QFETCH(const QString, suffix);
#ifdef Q_OS_UNIX
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("kaart.") + suffix);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("oud");
        old.close();
        const test::LargestFile limit(100); // bytes

        const auto saved = saveDocument(researchCard(test::cardContent()), path);

        QVERIFY(!saved);
        QCOMPARE(test::contentOf(path), QByteArray("oud"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("kaart.") + suffix});
#else
        QSKIP("needs limits of the operating system");
#endif
    }
};

QTEST_MAIN(TestSaveDocument)
#include "tst_savedocument.moc"
