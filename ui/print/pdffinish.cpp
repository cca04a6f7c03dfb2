// SPDX-License-Identifier: EUPL-1.2
#include "print/pdffinish.h"

#include "base/pattern.h"
#include "print/measure.h"
#include "report/pagelines.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <span>

namespace kb::print {

namespace {

using Handle = QPDFObjectHandle;
using Bookmarks = std::span<const PaperPages::Bookmark>;

/// Long enough for a title or a name, and short enough for every reader (ISO 19005-1, 6.1.12).
QString cutToName(QString text)
{
    constexpr qsizetype Longest = 1000;
    if (text.size() <= Longest)
        return text;
    text.truncate(text[Longest - 1].isHighSurrogate() ? Longest - 1 : Longest);
    return text + u'…';
}

Handle pdfText(const QString &text)
{
    return Handle::newUnicodeString(cutToName(text).toStdString());
}

/// Midnight in UTC: the day is what counts.
QDateTime created(const doc::Info &info)
{
    return info.date.startOfDay(Qt::UTC);
}

void setInfo(QPDF &pdf, const doc::Info &info)
{
    const QString date = created(info).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    Handle dictionary = Handle::newDictionary();
    dictionary.replaceKey("/Title", pdfText(info.title.plain()));
    dictionary.replaceKey("/Author", pdfText(info.unit.plain()));
    dictionary.replaceKey("/Creator", pdfText(QStringLiteral("Kennisbank")));
    dictionary.replaceKey("/Producer", pdfText(QStringLiteral("Kennisbank")));
    dictionary.replaceKey("/CreationDate", Handle::newString(date.toStdString()));
    dictionary.replaceKey("/ModDate", Handle::newString(date.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

/// PDF/A asks that this says the same as the older dictionary of setInfo.
void setMetadata(QPDF &pdf, const doc::Info &info)
{
    const QString xmp =
        filledPattern("document.xmp", {{"mark", QChar(QChar::ByteOrderMark)},
                                       {"title", cutToName(info.title.plain()).toHtmlEscaped()},
                                       {"unit", cutToName(info.unit.plain()).toHtmlEscaped()},
                                       {"created", created(info).toString(Qt::ISODate)}});
    Handle stream = Handle::newStream(&pdf, xmp.toStdString());
    stream.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void setLanguageAndTitle(QPDF &pdf, const doc::Info &info)
{
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().replaceKey("/Lang", pdfText(languageTag(info.language)));
}

/// Qt marks a part of a font ("QYBAAA+LiberationSans") by the number that it happens to get in this run.
void setFontMarks(QPDF &pdf)
{
    constexpr size_t AtPlus = 7; // after the slash of a name and six letters
    for (Handle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/FontName").isName())
            continue;
        const std::string name = object.getKey("/FontName").getName();
        if (name.size() > AtPlus && name[AtPlus] == '+')
            object.replaceKey("/FontName", Handle::newName("/KBAAAA" + name.substr(AtPlus)));
    }
}

/// The bookmarks of one document as a tree of dictionaries that point at each other.
class Outline
{
public:
    Outline(QPDF &pdf, const QList<PaperPages::Bookmark> &bookmarks)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        if (bookmarks.isEmpty())
            return;
        Handle root = pdf.makeIndirectObject(Handle::newDictionary());
        addChildren(root, Bookmarks(bookmarks));
        pdf.getRoot().replaceKey("/Outlines", root);
        pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

private:
    /// Every first bookmark and the next ones of its level are children; the deeper ones after each are below
    /// it.
    void addChildren(Handle parent, Bookmarks bookmarks)
    {
        Handle previous = Handle::newNull();
        int count = 0;
        while (!bookmarks.empty()) {
            const auto deeper =
                std::ranges::find_if(bookmarks.subspan(1), [&](const PaperPages::Bookmark &other) {
                    return other.entry.level <= bookmarks.front().entry.level;
                });
            const auto below = size_t(deeper - bookmarks.begin()) - 1;

            Handle item = itemOf(bookmarks.front(), parent);
            addChildren(item, bookmarks.subspan(1, below));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            parent.replaceKey("/Last", item);
            previous = item;
            ++count;
            bookmarks = bookmarks.subspan(below + 1);
        }
        if (count > 0)
            parent.replaceKey("/Count", Handle::newInteger(count));
    }

    Handle itemOf(const PaperPages::Bookmark &bookmark, Handle parent)
    {
        Handle page = m_pages[size_t(bookmark.page)].getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Handle place =
            Handle::newArray({page, Handle::newName("/XYZ"), Handle::newNull(),
                              Handle::newReal(height - bookmark.top / pt(1), 1), Handle::newNull()});
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", pdfText(bookmark.entry.text));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", place);
        return item;
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
};

QByteArray written(QPDF &pdf)
{
    pdf.getTrailer().removeKey("/ID"); // a random one, that would live on in the new one
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 has none
    writer.setNewlineBeforeEndstream(true);     // PDF/A asks for it
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &drawn, const doc::Info &info,
                               const QList<PaperPages::Bookmark> &bookmarks)
{
    try { // the library throws; our functions do not
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawn", drawn.constData(), size_t(drawn.size()));
        setInfo(pdf, info);
        setMetadata(pdf, info);
        setLanguageAndTitle(pdf, info);
        setFontMarks(pdf);
        Outline(pdf, bookmarks);
        return written(pdf);
    } catch (const std::exception &problem) {
        return Error{Error::Code::Storage, QString::fromUtf8(problem.what())};
    }
}

} // namespace kb::print
