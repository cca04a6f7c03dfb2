// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"

namespace kb {

/// As in `--format`. It is no Format: nothing in our own process reads a PDF.
inline constexpr QLatin1StringView PdfFormat("pdf");

/// What a PDF says: its text, and what its maker wrote about it, which may be wrong.
struct PdfContents
{
    QString title;
    QString author;
    QDate created;
    QStringList pages; ///< the text of each, in reading order
    int pageCount = 0; ///< more than there are pages when the text was cut

    /// A scan has none.
    bool hasText() const;
    /// The first DOI on the first pages, in its normal form; empty when there is none.
    QString doi() const;

    bool operator==(const PdfContents &) const = default;
};

/// What came of reading one PDF.
struct PdfReading
{
    enum class Outcome {
        Read,
        Locked,   ///< needs a password
        Damaged,  ///< or no PDF at all
        TooHeavy, ///< asked more time or memory than one file may have, or broke its reader
    };

    Outcome outcome = Outcome::TooHeavy;
    PdfContents contents;

    bool operator==(const PdfReading &) const = default;
};

/// The answer of the program that reads PDFs, which is believed no more than the PDF itself.
PdfReading pdfReadingFrom(const QByteArray &answer);

/// One study as the PDF proposes it, with the remark that it is a proposal; skipped when it was not read. The
/// file name serves as title when the PDF has none.
Batch studyFromPdf(const PdfReading &reading, const QString &fileName);

} // namespace kb
