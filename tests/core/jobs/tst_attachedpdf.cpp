// SPDX-License-Identifier: EUPL-1.2
#include "jobs/globalsearch.h"
#include "support/attached.h"
#include "support/pdfmaker.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What an attached PDF says is found at its record, whatever somebody attached.
class TestAttachedPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfAPdfIsFoundAtItsStudy()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy(u"Wonen boven winkels"_s));
        test::attach(*bank, study, u"rapport.pdf"_s, test::pdfSaying("De leegstand in de kernen groeide"));

        const auto read = readFileTexts(*bank, PdfReader(QStringLiteral(KB_PDF_READER)));
        const auto answer = searchEverything(*bank, u"leegstand"_s, Kind::None);

        QVERIFY_RESULT(read);
        QCOMPARE(*read, 1);
        QVERIFY_RESULT(answer);
        QCOMPARE(answer->groups.size(), 1);
        QCOMPARE(answer->groups.first().kind, Kind::Attachment);
        QCOMPARE(answer->groups.first().hits.first().at.uid, study);
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<FileReading>("outcome");
        QTest::newRow("scan") << test::pdfOf(test::pageWith("10 10 100 100 re f")) << FileReading::NoText;
        QTest::newRow("password") << test::lockedPdf() << FileReading::Locked;
        QTest::newRow("half") << test::pdfSaying("heel").first(20) << FileReading::Damaged;
    }

    void whatCannotBeReadSaysWhy()
    {
        QFETCH(const QByteArray, pdf);
        QFETCH(const FileReading, outcome);
        const auto bank = test::makeBank();
        const Uid file = test::attach(*bank, test::insert(*bank, test::aStudy()), u"rapport.pdf"_s, pdf);

        const auto read = readFileTexts(*bank, PdfReader(QStringLiteral(KB_PDF_READER)));

        QVERIFY_RESULT(read);
        const QString sha256 = bank->records<Attachment>().get(file)->sha256;
        QCOMPARE(**FileTexts(bank->context()).outcomeOf(sha256), outcome);
        QCOMPARE(searchEverything(*bank, u"rapport"_s, Kind::None)->count, 1); // by its name
    }
};

QTEST_GUILESS_MAIN(TestAttachedPdf)
#include "tst_attachedpdf.moc"
