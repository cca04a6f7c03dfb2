// SPDX-License-Identifier: EUPL-1.2
#include "print/pdf.h"

#include "print/measure.h"
#include "print/paperpages.h"
#include "print/pdfarchive.h"
#include "print/pdffinish.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace kb::print {

namespace {

QPageLayout layoutOf(const PaperPages &pages, int page)
{
    const auto direction = pages.orientation(page) == doc::Orientation::Landscape ? QPageLayout::Landscape
                                                                                  : QPageLayout::Portrait;
    return {QPageSize(pageSizeOf(pages.paperSize())), direction, QMarginsF()};
}

/// Empty when Qt could not paint.
QByteArray drawn(const PaperPages &pages, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(UnitsPerInch); // so that the painter's units are ours
    writer.setTitle(title);
    writer.setPageLayout(layoutOf(pages, 0));

    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            writer.setPageLayout(layoutOf(pages, page));
            if (!writer.newPage())
                return {};
        }
        pages.paint(page, painter);
    }
    return painter.end() ? buffer.data() : QByteArray();
}

} // namespace

Result<QByteArray> renderPdf(const Document &document)
{
    const PaperPages pages(document);
    const QByteArray plain = drawn(pages, document.info.title.plain());
    if (plain.isEmpty())
        return Error{Error::Code::Storage, QStringLiteral("the PDF could not be painted")};

    auto pdf = finishedPdf(plain, document.info, pages.bookmarks());
    if (!pdf)
        return pdf;
    if (const QStringList findings = archiveFindings(*pdf); !findings.isEmpty())
        return Error{Error::Code::Storage, findings.join(QStringLiteral("; "))};
    return pdf;
}

} // namespace kb::print
