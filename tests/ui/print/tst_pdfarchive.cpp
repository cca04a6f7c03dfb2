// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "print/pdf.h"
#include "print/pdfarchive.h"
#include "support/testresult.h"

#include <QTest>

using namespace kb;
using namespace kb::print;

/// What a paper must say of itself to be kept for ever; what Qt can write by accident: tst_pdf.
class TestPdfArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateSeesWhatChangedInAPaper_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // of the same length, so that every object stays where it is
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *before, const char *after, const char *finding) {
            QTest::newRow(finding) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(finding);
        };
        row("/GTS_PDFA1", "/GTS_PDFX1", "output intent of another kind");
        row("<pdf:Producer>Kennisbank", "<pdf:Producer>Kennisbonk", "XMP metadata differs in pdf:Producer");
        row("<xmp:CreateDate>2026", "<xmp:CreateDate>2025", "XMP metadata differs in xmp:CreateDate");
        row("</dc:creator>", "</dc:creater>", "XMP metadata cannot be read");
        row("/CIDSet", "/CIDSex", "font that does not say which letters it has");
        row("/CIDToGIDMap", "/CIDToGIDMop", "font without the places of its letters");
        row("/SMask /None", "/BM /Screen ", "colours that mix with what is below");
    }

    void theGateSeesWhatChangedInAPaper()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, finding);
        QByteArray pdf = *renderPdf(overlapReport(test::overlapContent()));
        QVERIFY(pdf.contains(before));
        pdf.replace(before, after);

        QVERIFY2(archiveFindings(pdf).contains(finding), qPrintable(archiveFindings(pdf).join(u';')));
    }
};

QTEST_MAIN(TestPdfArchive)
#include "tst_pdfarchive.moc"
