// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "frame/printer.h"
#include "support/goldenfile.h"
#include "support/largestfile.h"
#include "support/testresult.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Prints pages, of the overlap report when nothing else is asked, on a printer that writes a PDF.
class PdfPrinter
{
public:
    explicit PdfPrinter(const Document &document = overlapReport(test::overlapContent()))
        : pages(document)
    {
    }

    Result<> printAll()
    {
        return printWith([](QPrinter &) {});
    }
    Result<> printRange(int from, int to)
    {
        return printWith([&](QPrinter &printer) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(from, to);
        });
    }

    QString path() const { return m_folder.filePath(u"print.pdf"_s); }
    qsizetype printedPages() const { return test::contentOf(path()).count("/Type /Page\n"); }

    print::PaperPages pages;

private:
    Result<> printWith(const std::function<void(QPrinter &)> &choose)
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
        choose(printer);
        return printPages(pages, printer);
    }

    QTemporaryDir m_folder;
};

} // namespace

class TestPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrintIsThePreview()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs pdftotext");
        PdfPrinter printer;

        QVERIFY_RESULT(printer.printAll());

        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, printer.path(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QCOMPARE(text.count(u'\f'), printer.pages.count());
        QVERIFY(text.contains(u"Page %1 of %1"_s.arg(printer.pages.count())));
    }

    void printThatDoesNotFitOnTheDiskIsAnError()
    {
#ifdef Q_OS_UNIX
        PdfPrinter printer;
        const test::LargestFile limit(5000); // bytes

        QCOMPARE_ERROR(printer.printAll(), Error::Code::Storage);

        QVERIFY(!QFile::exists(printer.path()));
#else
        QSKIP("needs limits of the operating system");
#endif
    }

    void everySheetLiesTheWayItsPageDoes()
    {
        const Document document{test::anInfo(),
                                {doc::Paragraph{u"hoog"_s}, doc::PageBreak{doc::Orientation::Landscape},
                                 doc::Paragraph{u"breed"_s}}};
        PdfPrinter printer(document);
        QVERIFY(printer.pages.orientation(1) == doc::Orientation::Landscape);

        QVERIFY_RESULT(printer.printRange(2, 2));

        static const QRegularExpression size(uR"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"_s);
        const auto sheet = size.match(QString::fromLatin1(test::contentOf(printer.path())));
        QVERIFY(sheet.hasMatch());
        QVERIFY(sheet.captured(1).toDouble() > sheet.captured(2).toDouble());
    }

    void onlyTheAskedPagesArePrinted()
    {
        PdfPrinter printer;

        QVERIFY_RESULT(printer.printRange(2, 3));

        QCOMPARE(printer.printedPages(), 2);
    }

    void askedPagesThatThePaperHasNotAreLeftOut()
    {
        PdfPrinter printer;

        QVERIFY_RESULT(printer.printRange(printer.pages.count(), 999));

        QCOMPARE(printer.printedPages(), 1);
    }

    void paperThatHasNoneOfTheAskedPagesIsAnError()
    {
        PdfPrinter printer;

        QCOMPARE_ERROR(printer.printRange(998, 999), Error::Code::InvalidInput);
    }
};

QTEST_MAIN(TestPrinter)
#include "tst_printer.moc"
