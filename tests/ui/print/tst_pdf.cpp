// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "print/pdf.h"
#include "print/pdfarchive.h"
#include "support/testresult.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace kb;
using namespace kb::print;

namespace {

Document aDocument(const QList<doc::Block> &blocks)
{
    Document document{test::anInfo(), blocks};
    document.info.title = QStringLiteral("Een titel");
    return document;
}

/// Text per page, as another program reads it; empty when that program is not there.
QStringList pagesOf(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!reader.waitForFinished())
        return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // what follows the last form feed
    return pages;
}

bool canRead()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// A PDF as Qt writes it, with something painted on it.
QByteArray plainPdf(QPagedPaintDevice::PdfVersion version,
                    const std::function<void(QPainter &, QPdfWriter &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(version);
    QPainter painter(&writer);
    painter.drawText(QPointF(1000, 1000), QStringLiteral("Tekst"));
    paint(painter, writer);
    painter.end();
    return buffer.data();
}

doc::Table longTable(int rows)
{
    doc::Table table{.caption = QStringLiteral("Lang"),
                     .columns = {{QStringLiteral("Nummerkolom")}, {QStringLiteral("Tekstkolom"), 4}}};
    for (int row = 0; row < rows; ++row)
        table.rows.append(
            {QStringLiteral("rij-%1").arg(row), QStringLiteral("kort en lang ").repeated(row % 20)});
    return table;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsPassTheGate()
    {
        const auto report = renderPdf(overlapReport(test::overlapContent()));
        const auto card = renderPdf(researchCard(test::cardContent()));

        QVERIFY_RESULT(report);
        QVERIFY_RESULT(card);
        QCOMPARE(archiveFindings(*report), QStringList());
    }

    void sameDocumentGivesSameBytes()
    {
        const Document document = overlapReport(test::overlapContent());

        const auto first = renderPdf(document);
        const auto second = renderPdf(document);

        QVERIFY_RESULT(first);
        QVERIFY(*first == *second);
    }

    void theFileSaysWhatItIs()
    {
        const auto pdf = renderPdf(researchCard(test::cardContent()));

        QVERIFY_RESULT(pdf);
        QVERIFY(pdf->startsWith("%PDF-1.4"));
        QVERIFY(pdf->contains("/Lang (nl-NL)"));
        QVERIFY(pdf->contains("/DisplayDocTitle true"));
        QVERIFY(pdf->contains("<rdf:li>KIEM</rdf:li>"));
        QVERIFY(pdf->contains("<xmp:CreateDate>2026-03-02T00:00:00Z</xmp:CreateDate>"));
        QVERIFY(pdf->contains("/CreationDate (D:20260302000000Z)"));
        QVERIFY(pdf->contains("/URI (https://doi.org/10.5555/vb.2025.001)"));
    }

    void everyPageSaysWhichItIs()
    {
        if (!canRead())
            QSKIP("needs pdftotext");

        const auto pdf = renderPdf(overlapReport(test::overlapContent()));

        QVERIFY_RESULT(pdf);
        const QStringList pages = pagesOf(*pdf);
        QVERIFY(pages.size() > 3);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
            QVERIFY(pages[page].contains(QStringLiteral("Internal to BZK")));
            QVERIFY(pages[page].contains(QStringLiteral("KIEM · 2 maart 2026 · version 1.0")));
            QVERIFY(pages[page].contains(QStringLiteral("kiem@voorbeeld.example")));
        }
    }

    void aLongTableRepeatsItsHeader()
    {
        if (!canRead())
            QSKIP("needs pdftotext");

        const auto pdf = renderPdf(aDocument({longTable(300)}));

        QVERIFY_RESULT(pdf);
        const QStringList pages = pagesOf(*pdf);
        QVERIFY(pages.size() > 5);
        for (const QString &page : pages)
            QVERIFY(page.contains(QStringLiteral("Nummerkolom")) &&
                    page.contains(QStringLiteral("Tekstkolom")));
        const QString all = pages.join(u' ');
        for (int row = 0; row < 300; ++row)
            QCOMPARE(all.count(QRegularExpression(QStringLiteral("\\brij-%1\\b").arg(row))), 1);
    }

    void aVeryLongTextIsSetWhole()
    {
        if (!canRead())
            QSKIP("needs pdftotext");
        QString text;
        for (int word = 0; text.size() < 100'000; ++word)
            text += QStringLiteral("woord%1 ").arg(word);

        const auto pdf = renderPdf(aDocument({doc::Paragraph{text}}));

        QVERIFY_RESULT(pdf);
        QCOMPARE(pagesOf(*pdf).join(u' ').count(QStringLiteral("woord")),
                 text.count(QStringLiteral("woord")));
    }

    void aTableCellLongerThanAPageIsSetWhole()
    {
        if (!canRead())
            QSKIP("needs pdftotext");

        const auto pdf = renderPdf(aDocument(
            {doc::Table{.columns = {{QStringLiteral("Kop")}, {QStringLiteral("Lang")}},
                        .rows = {{QStringLiteral("a"), QStringLiteral("woord ").repeated(3000)}}}}));

        QVERIFY_RESULT(pdf);
        const QString all = pagesOf(*pdf).join(u' ');
        QCOMPARE(all.count(QStringLiteral("woord")), 3000);
    }

    void foreignTextStaysPlain()
    {
        const doc::Text hostile =
            doc::Text(QStringLiteral("<b>x</b> \u202egnp.exe (( \\ \u0001"))
                .addLink(QUrl(QStringLiteral("file:///etc/passwd")), QStringLiteral("klik"));

        Document document =
            aDocument({doc::TitleBlock{.title = hostile}, doc::Heading{1, hostile}, doc::Paragraph{hostile}});
        document.info.title = hostile;
        document.info.unit = hostile;
        const auto pdf = renderPdf(document);

        QVERIFY_RESULT(pdf);
        QVERIFY(!pdf->contains("/etc/passwd"));
        QVERIFY(!pdf->contains("/Subtype /Link"));
    }

    void everyTextCanBePrinted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("many scripts") << QStringLiteral("Ελλάδα Україна 漢字 ĳ ẞ");
        QTest::newRow("right to left") << QStringLiteral("עברית العربية (12) en Nederlands");
        QTest::newRow("emoji") << QStringLiteral("🏠 👩‍👩‍👧 🇳🇱 ✅ en tekst");
        QTest::newRow("three hundred characters") << QStringLiteral("Wat werkt? ").repeated(28).left(300);
        QTest::newRow("one word of three hundred characters") << QString(300, u'w');
        QTest::newRow("marks upon marks") << QStringLiteral("e\u0301\u0302\u0303\u0304 ").repeated(50);
    }

    void everyTextCanBePrinted()
    {
        QFETCH(const QString, text);
        ResearchCardContent content = test::cardContent();
        content.study.title = text;
        content.study.keyMessage = text;
        content.answers = QList<CardAnswer>(3, {text, text});
        content.dossiers = {text};

        const auto pdf = renderPdf(researchCard(content)); // passes the gate, or it is an error

        QVERIFY_RESULT(pdf);
        QVERIFY(pdf->startsWith("%PDF-1.4"));
    }

    void aLongTitleIsSetWhole()
    {
        if (!canRead())
            QSKIP("needs pdftotext");
        ResearchCardContent content = test::cardContent();
        content.study.title =
            QStringLiteral("begin ") + QStringLiteral("woord ").repeated(48) + QStringLiteral("einde");

        const auto pdf = renderPdf(researchCard(content));

        QVERIFY_RESULT(pdf);
        const QString page = pagesOf(*pdf).join(u' ').simplified();
        QVERIFY(page.contains(QStringLiteral("woord einde")));
        QVERIFY(page.count(QStringLiteral("woord")) >= 48);
    }

    void titleThatNoReaderHoldsIsCutInWhatTheFileSaysOfItself()
    {
        Document document = aDocument({doc::Paragraph{QStringLiteral("Tekst")}});
        document.info.title = QString(100'000, u'x');

        QVERIFY_RESULT(renderPdf(document));
    }

    void linkThatNoReaderHoldsIsText()
    {
        doc::Text text;
        text.addLink(QUrl(QStringLiteral("https://example.org/") + QString(100'000, u'x')),
                     QStringLiteral("Rapport"));

        QVERIFY_RESULT(renderPdf(aDocument({doc::Paragraph{text}})));
    }

    void theGateStopsWhatMayNotBeKept_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("finding");
        const auto nothing = [](QPainter &, QPdfWriter &) {};
        const auto glassy = [](QPainter &painter, QPdfWriter &) {
            painter.setOpacity(0.5);
            painter.drawText(QPointF(500, 500), QStringLiteral("Glas"));
        };
        const auto loaded = [](QPainter &, QPdfWriter &writer) {
            writer.addFileAttachment(QStringLiteral("a.txt"), "inhoud", QStringLiteral("text/plain"));
        };
        QTest::newRow("ordinary PDF")
            << plainPdf(QPagedPaintDevice::PdfVersion_1_4, nothing) << QStringLiteral("no output intent");
        QTest::newRow("newer PDF") << plainPdf(QPagedPaintDevice::PdfVersion_1_6, nothing)
                                   << QStringLiteral("not PDF 1.4");
        QTest::newRow("no language") << plainPdf(QPagedPaintDevice::PdfVersion_A1b, nothing)
                                     << QStringLiteral("no language");
        QTest::newRow("see-through") << plainPdf(QPagedPaintDevice::PdfVersion_A1b, glassy)
                                     << QStringLiteral("transparency");
        QTest::newRow("attachment") << plainPdf(QPagedPaintDevice::PdfVersion_A1b, loaded)
                                    << QStringLiteral("embedded file");
    }

    void theGateStopsWhatMayNotBeKept()
    {
        QFETCH(const QByteArray, pdf);
        QFETCH(const QString, finding);

        QVERIFY2(archiveFindings(pdf).contains(finding), qPrintable(archiveFindings(pdf).join(u';')));
    }

    void rubbishIsAFinding()
    {
        QVERIFY(!archiveFindings({}).isEmpty());
        QVERIFY(!archiveFindings("%PDF-1.4 rubbish").isEmpty());
        QVERIFY(!archiveFindings(QByteArray(10'000, '\xff')).isEmpty());
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
