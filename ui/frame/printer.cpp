// SPDX-License-Identifier: EUPL-1.2
#include "frame/printer.h"

#include "print/measure.h"

#include <QFile>
#include <QPainter>
#include <QPrinter>

namespace kb {

namespace {

/// The whole sheet: our pages have margins of their own.
void setSheet(QPrinter &printer, const print::PaperPages &pages, int page)
{
    const bool isWide = pages.orientation(page) == doc::Orientation::Landscape;
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(print::pageSizeOf(pages.paperSize())));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

struct PageRange
{
    int first;
    int last;
};

PageRange askedPages(const print::PaperPages &pages, const QPrinter &printer)
{
    if (printer.printRange() != QPrinter::PageRange)
        return {0, pages.count() - 1};
    return {std::max(printer.fromPage() - 1, 0), std::min(printer.toPage(), pages.count()) - 1};
}

/// A printer that writes a file says nothing of a disk that was full: then the end of the file is not there.
bool isWhole(const QPrinter &printer)
{
    constexpr qint64 tail = 1024;
    if (printer.outputFormat() != QPrinter::PdfFormat)
        return true;
    QFile file(printer.outputFileName());
    return file.open(QIODevice::ReadOnly) && file.seek(std::max<qint64>(0, file.size() - tail)) &&
           file.readAll().contains("%%EOF");
}

Result<> paintPages(const print::PaperPages &pages, QPrinter &printer, int first, int last)
{
    setSheet(printer, pages, first);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Error::Code::Storage, printer.printerName()};
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            setSheet(printer, pages, page);
            if (!printer.newPage())
                return Error{Error::Code::Storage, printer.printerName()};
        }
        painter.save();
        painter.scale(printer.logicalDpiX() / qreal(print::UnitsPerInch),
                      printer.logicalDpiY() / qreal(print::UnitsPerInch));
        pages.paint(page, painter);
        painter.restore();
    }
    if (painter.end() && isWhole(printer))
        return {};
    return Error{Error::Code::Storage, printer.printerName()};
}

} // namespace

Result<> printPages(const print::PaperPages &pages, QPrinter &printer)
{
    const auto [first, last] = askedPages(pages, printer);
    if (first > last)
        return Error{Error::Code::InvalidInput, QStringLiteral("pages")};
    const auto printed = paintPages(pages, printer, first, last);
    if (!printed && printer.outputFormat() == QPrinter::PdfFormat)
        QFile::remove(printer.outputFileName()); // half a paper is none
    return printed;
}

} // namespace kb
