// SPDX-License-Identifier: EUPL-1.2
#include "jobs/officetext.h"

#include "bank/filetexts.h"
#include "log/deflate.h"

#include <QXmlStreamReader>
#include <QtEndian>

namespace kb {

namespace {

constexpr qsizetype MostXml = qsizetype(32) << 20; ///< bytes: some sixteen times the text that is kept

// The parts of a zip (APPNOTE 4.3) and where their fields stand.
constexpr QByteArrayView DirectoryEnd("PK\x05\x06");
constexpr QByteArrayView DirectoryEntry("PK\x01\x02");
constexpr QByteArrayView LocalEntry("PK\x03\x04");
constexpr qsizetype DirectoryEndSize = 22;
constexpr qsizetype DirectoryEntrySize = 46;
constexpr qsizetype LocalEntrySize = 30;
constexpr quint16 IsStored = 0;
constexpr quint16 IsDeflated = 8;

/// A number in a part; none when the part is not whole.
template <typename Number> std::optional<Number> numberAt(QByteArrayView bytes, qsizetype at)
{
    if (at < 0 || at > bytes.size() - qsizetype(sizeof(Number)))
        return {};
    return qFromLittleEndian<Number>(bytes.data() + at);
}

bool standsAt(QByteArrayView bytes, qsizetype at, QByteArrayView part)
{
    return at >= 0 && at <= bytes.size() - part.size() && bytes.sliced(at, part.size()) == part;
}

Error damagedZip()
{
    return {Error::Code::Damaged, QStringLiteral("zip")};
}

/// The bytes behind the local head of an entry, unpacked.
Result<QByteArray> contentOf(QByteArrayView zip, qsizetype entry)
{
    const auto method = numberAt<quint16>(zip, entry + 10);
    const auto size = numberAt<quint32>(zip, entry + 20);
    const auto local = numberAt<quint32>(zip, entry + 42);
    if (!method || !size || !local || !standsAt(zip, *local, LocalEntry))
        return damagedZip();
    const auto name = numberAt<quint16>(zip, qsizetype(*local) + 26);
    const auto extra = numberAt<quint16>(zip, qsizetype(*local) + 28);
    if (!name || !extra)
        return damagedZip();
    const qsizetype start = qsizetype(*local) + LocalEntrySize + *name + *extra;
    if (start > zip.size() || qsizetype(*size) > zip.size() - start)
        return damagedZip();
    const QByteArrayView packed = zip.sliced(start, qsizetype(*size));
    if (*method == IsStored)
        return packed.first(std::min(packed.size(), MostXml)).toByteArray();
    return *method == IsDeflated ? inflatedBare(packed, MostXml) : damagedZip();
}

/// NotFound when the zip has no entry of that name.
Result<QByteArray> entryOf(QByteArrayView zip, QByteArrayView wanted)
{
    const qsizetype end = zip.lastIndexOf(DirectoryEnd);
    const auto count = numberAt<quint16>(zip, end + 10);
    const auto start = numberAt<quint32>(zip, end + 16);
    if (end < 0 || end > zip.size() - DirectoryEndSize || !count || !start)
        return damagedZip();
    qsizetype entry = *start;
    for (quint16 left = *count; left > 0; --left) {
        const auto name = numberAt<quint16>(zip, entry + 28);
        const auto extra = numberAt<quint16>(zip, entry + 30);
        const auto comment = numberAt<quint16>(zip, entry + 32);
        if (!name || !extra || !comment || !standsAt(zip, entry, DirectoryEntry))
            return damagedZip();
        if (*name == wanted.size() && standsAt(zip, entry + DirectoryEntrySize, wanted))
            return contentOf(zip, entry);
        entry += DirectoryEntrySize + *name + *extra + *comment;
    }
    return Error{Error::Code::NotFound, QString::fromLatin1(wanted)};
}

/// What stands in paragraphs and headings; in a document of Word only what stands in its texts.
class ParagraphText
{
public:
    void begin(QStringView element)
    {
        if (element == u"document")
            m_isWord = true;
        else if (element == u"p" || element == u"h")
            ++m_paragraphs;
        else if (element == u"t")
            ++m_texts;
        else if (element == u"tab" || element == u"s" || element == u"line-break" || element == u"br")
            m_text += u' ';
    }

    void end(QStringView element)
    {
        if (element == u"t")
            --m_texts;
        if (element != u"p" && element != u"h")
            return;
        --m_paragraphs;
        m_text += u'\n';
    }

    void add(QStringView characters)
    {
        if (m_isWord ? m_texts > 0 : m_paragraphs > 0)
            m_text += characters;
    }

    const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_isWord = false;
    int m_paragraphs = 0; ///< that are open
    int m_texts = 0;
};

Result<QString> paragraphsIn(const QByteArray &xml)
{
    ParagraphText paragraphs;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && paragraphs.text().size() <= LongestFileText) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters)
            paragraphs.add(reader.text());
        else if (token == QXmlStreamReader::StartElement && reader.name() == u"tracked-changes")
            reader.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement)
            paragraphs.begin(reader.name());
        else if (token == QXmlStreamReader::EndElement)
            paragraphs.end(reader.name());
    }
    const bool isLost = paragraphs.text().isEmpty() && reader.hasError();
    return isLost ? Result<QString>(damagedZip()) : paragraphs.text();
}

} // namespace

Result<QString> officeText(const QByteArray &zip)
{
    auto xml = entryOf(zip, "content.xml");
    if (!xml && xml.error().code == Error::Code::NotFound)
        xml = entryOf(zip, "word/document.xml");
    if (!xml)
        return xml.error();
    return paragraphsIn(*xml);
}

} // namespace kb
