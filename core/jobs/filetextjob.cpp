// SPDX-License-Identifier: EUPL-1.2
#include "jobs/filetextjob.h"

#include "bank/bank.h"
#include "exchange/encoding.h"
#include "exchange/htmltext.h"
#include "jobs/officetext.h"
#include "jobs/pdfreader.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>

namespace kb {

namespace {

/// Of a file without pages; what stands behind it is more than we keep anyway, also with its markup.
constexpr qint64 MostBytesOfText = 8 * LongestFileText;

FileReading outcomeOf(PdfReading::Outcome outcome)
{
    switch (outcome) {
    case PdfReading::Outcome::Read:
        return FileReading::Read;
    case PdfReading::Outcome::Locked:
        return FileReading::Locked;
    case PdfReading::Outcome::Damaged:
        return FileReading::Damaged;
    case PdfReading::Outcome::TooHeavy:
        break;
    }
    return FileReading::TooHeavy;
}

/// A word that was broken at the end of a line is one word; in "beleids- en adviesraad" the hyphen stays.
QString withWholeWords(QString text)
{
    static const QRegularExpression broken(
        QStringLiteral("(?<=\\p{L})-[ \\t]*\\r?\\n[ \\t]*(?!(?:en|of|and|or)\\b)(?=\\p{Ll})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(broken);
}

/// As much as is kept, without what no text can hold.
FileText asKept(QString text, bool isCut)
{
    text.remove(QChar(u'\0'));
    isCut = isCut || text.size() > LongestFileText;
    text.truncate(LongestFileText);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    if (text.trimmed().isEmpty())
        return {FileReading::NoText, {}};
    return {isCut ? FileReading::Cut : FileReading::Read, text};
}

Result<FileText> textOfPdf(QIODevice &content, const PdfReader &reader, const std::stop_token &stop)
{
    const auto reading = reader.read(content, stop);
    if (!reading)
        return reading.error();
    if (reading->outcome != PdfReading::Outcome::Read)
        return FileText{outcomeOf(reading->outcome), {}};
    const PdfContents &pdf = reading->contents;
    return asKept(withWholeWords(pdf.pages.join(u'\n')), pdf.pageCount > pdf.pages.size());
}

FileText textOfText(QIODevice &content, const QString &suffix)
{
    const QByteArray bytes = content.read(MostBytesOfText);
    const QString text = decode(bytes, guessEncoding(bytes)).text;
    const bool isHtml = suffix.startsWith(QStringLiteral("htm")) || suffix == QStringLiteral("xhtml");
    return asKept(isHtml ? textOfHtml(text) : text, !content.atEnd());
}

FileText textOfOffice(QIODevice &content)
{
    const auto text = officeText(content.readAll());
    if (text)
        return asKept(withWholeWords(*text), false);
    return {text.error().code == Error::Code::NotFound ? FileReading::Unknown : FileReading::Damaged, {}};
}

bool isText(const QString &suffix)
{
    static const QStringList known = QStringLiteral("txt text md csv tsv htm html xhtml").split(u' ');
    return known.contains(suffix);
}

/// Keeps what one file says. A file that no longer is what it was is kept as damaged, and not read again.
Result<> readOne(Bank &bank, const FileTexts::Unread &file, const PdfReader &reader,
                 const std::stop_token &stop)
{
    QByteArray bytes;
    QBuffer content(&bytes);
    content.open(QIODevice::ReadWrite);
    const auto copied = bank.files().copyTo(QByteArray::fromHex(file.sha256.toLatin1()), content);
    if (!copied && copied.error().code != Error::Code::Damaged)
        return copied;
    content.seek(0);
    const auto text = copied ? readFileText(content, file.name, reader, stop)
                             : Result<FileText>(FileText{FileReading::Damaged, {}});
    if (!text)
        return text.error();
    if (auto kept = FileTexts(bank.context()).keep(file.sha256, *text); !kept)
        return kept;
    // A long text that waits to be worked in makes each search slower.
    const auto merged = bank.context().search.index().mergeSome(1);
    return merged ? Result<>() : Result<>(merged.error());
}

} // namespace

Result<FileText> readFileText(QIODevice &content, const QString &name, const PdfReader &reader,
                              const std::stop_token &stop)
{
    if (content.peek(5) == "%PDF-")
        return textOfPdf(content, reader, stop);
    if (content.peek(4) == "PK\x03\x04")
        return textOfOffice(content);
    const QString suffix = QFileInfo(name).suffix().toLower();
    return isText(suffix) ? textOfText(content, suffix) : FileText{FileReading::Unknown, {}};
}

Result<int> readFileTexts(Bank &bank, const PdfReader &reader, const Progress &progress,
                          const std::stop_token &stop)
{
    const auto files = FileTexts(bank.context()).unread();
    if (!files)
        return files.error();
    int read = 0;
    for (const FileTexts::Unread &file : *files) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        report(progress, read, files->size());
        const auto done = readOne(bank, file, reader, stop);
        if (done)
            ++read;
        else if (done.error().code != Error::Code::NotFound) // the reader of PDFs: next time, perhaps
            return done.error();
    }
    return read;
}

} // namespace kb
