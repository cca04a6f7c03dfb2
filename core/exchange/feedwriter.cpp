// SPDX-License-Identifier: EUPL-1.2
#include "exchange/feedwriter.h"

#include <QXmlStreamWriter>

namespace kb {

namespace {

/// XML 1.0 has no control characters but these three, and no halves of a pair.
QString knownToXml(const QString &text)
{
    QString known;
    known.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        const bool isControl = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        const bool isHalf = letter >= 0xD800 && letter <= 0xDFFF;
        if (!isControl && !isHalf && letter != 0xFFFE && letter != 0xFFFF)
            known += QString::fromUcs4(&letter, 1);
    }
    return known;
}

void writeItem(QXmlStreamWriter &xml, const FeedItem &item)
{
    xml.writeStartElement(QStringLiteral("item"));
    xml.writeTextElement(QStringLiteral("title"), knownToXml(item.title));
    if (!item.url.isEmpty())
        xml.writeTextElement(QStringLiteral("link"), item.url.toString(QUrl::FullyEncoded));
    xml.writeTextElement(QStringLiteral("description"), knownToXml(item.summary));
    xml.writeStartElement(QStringLiteral("guid"));
    xml.writeAttribute(QStringLiteral("isPermaLink"), QStringLiteral("false"));
    xml.writeCharacters(knownToXml(item.id));
    xml.writeEndElement();
    if (item.at.isValid())
        xml.writeTextElement(QStringLiteral("pubDate"), item.at.toString(Qt::RFC2822Date));
    xml.writeEndElement();
}

} // namespace

QByteArray writeFeed(const Feed &feed)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("rss"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeStartElement(QStringLiteral("channel"));
    xml.writeTextElement(QStringLiteral("title"), knownToXml(feed.title));
    xml.writeTextElement(QStringLiteral("link"), QString());
    xml.writeTextElement(QStringLiteral("description"), knownToXml(feed.title));
    for (const FeedItem &item : feed.items)
        writeItem(xml, item);
    xml.writeEndDocument();
    return bytes;
}

} // namespace kb
