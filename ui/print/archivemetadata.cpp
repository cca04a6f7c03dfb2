// SPDX-License-Identifier: EUPL-1.2
#include "print/archivemetadata.h"

#include <QDateTime>
#include <QMap>
#include <QXmlStreamReader>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace kb::print {

namespace {

using Handle = QPDFObjectHandle;

/// What XMP says of the file, by the names of its elements; of a list its first item.
QMap<QString, QString> saidInMetadata(const QByteArray &xmp, QStringList &findings)
{
    QMap<QString, QString> said;
    QXmlStreamReader reader(xmp);
    QString name;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.prefix() != QStringLiteral("rdf"))
            name = reader.qualifiedName().toString();
        if (reader.isCharacters() && !reader.isWhitespace() && !said.contains(name))
            said.insert(name, reader.text().toString());
    }
    if (reader.hasError())
        findings.append(QStringLiteral("XMP metadata cannot be read"));
    return said;
}

/// "D:20260302000000Z" as XMP writes it.
QString asInMetadata(const QString &date)
{
    const QDateTime time = QDateTime::fromString(date, QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
}

/// Both say the same (6.7.3): a reader may look at either.
void compareWithInfo(Handle info, const QMap<QString, QString> &said, QStringList &findings)
{
    struct Same
    {
        const char *key;
        const char *element;
        bool isDate = false;
    };
    for (const Same &same :
         {Same{"/Title", "dc:title"}, Same{"/Author", "dc:creator"}, Same{"/Creator", "xmp:CreatorTool"},
          Same{"/Producer", "pdf:Producer"}, Same{"/CreationDate", "xmp:CreateDate", true},
          Same{"/ModDate", "xmp:ModifyDate", true}}) {
        Handle value = info.isDictionary() ? info.getKey(same.key) : Handle::newNull();
        const QString text = value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
        if ((same.isDate ? asInMetadata(text) : text).trimmed() !=
            said.value(QLatin1StringView(same.element)).trimmed())
            findings.append(
                QStringLiteral("XMP metadata differs in %1").arg(QLatin1StringView(same.element)));
    }
}

} // namespace

QStringList metadataFindings(QPDF &pdf)
{
    QStringList findings;
    Handle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        findings.append(QStringLiteral("no XMP metadata"));
        return findings;
    }
    if (metadata.getDict().hasKey("/Filter"))
        findings.append(QStringLiteral("XMP metadata is compressed"));
    const auto data = metadata.getStreamData();
    const QMap<QString, QString> said = saidInMetadata(
        {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())}, findings);
    if (said.value(QStringLiteral("pdfaid:part")) != QStringLiteral("1") ||
        said.value(QStringLiteral("pdfaid:conformance")) != QStringLiteral("B"))
        findings.append(QStringLiteral("XMP metadata does not name PDF/A-1b"));
    compareWithInfo(pdf.getTrailer().getKey("/Info"), said, findings);
    return findings;
}

} // namespace kb::print
