// SPDX-License-Identifier: EUPL-1.2
#include "exchange/feed.h"

#include "exchange/htmltext.h"
#include "exchange/limits.h"

#include <QXmlStreamReader>

namespace kb {

namespace {

constexpr qsizetype MostItems = 10'000;
constexpr qsizetype LongestSummary = 4'000; ///< characters; a feed is a pointer, not the piece itself

/// Feeds use the entities of HTML, which XML does not know.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override { return characterOf(name); }
};

QUrl webAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

/// RSS writes dates as e-mail does, Atom by ISO 8601.
QDateTime feedMomentIn(const QString &text)
{
    const QDateTime iso = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return iso.isValid() ? iso : QDateTime::fromString(text.trimmed(), Qt::RFC2822Date);
}

class FeedReader
{
public:
    explicit FeedReader(const QByteArray &bytes)
        : m_xml(bytes)
    {
        m_xml.setEntityResolver(&m_entities);
    }

    Result<Feed> read()
    {
        if (!m_xml.readNextStartElement() || !isFeed(m_xml.name()))
            return Error{Error::Code::Unreadable, m_xml.errorString()};
        readLevel(1);
        m_feed.isCutOff |= m_xml.hasError();
        return m_feed;
    }

private:
    static bool isFeed(QStringView name) { return name == u"rss" || name == u"RDF" || name == u"feed"; }

    /// The feed itself, or the channel in it.
    void readLevel(int depth)
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"item" || name == u"entry")
                readItem();
            else if (name == u"channel" && depth < MaxDepth)
                readLevel(depth + 1);
            else if (name == u"title" && m_feed.title.isEmpty())
                m_feed.title = words();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readItem()
    {
        FeedItem item;
        while (m_xml.readNextStartElement())
            readPart(item);
        const QString content = item.title.isEmpty() ? item.summary : item.title;
        if (item.id.isEmpty())
            item.id = item.url.isEmpty() ? content : item.url.toString();
        if (m_feed.items.size() >= MostItems)
            m_feed.isCutOff = true;
        else if (content.isEmpty() && item.url.isEmpty())
            ++m_feed.empty;
        else if (!m_known.contains(item.id)) {
            m_known.insert(item.id);
            m_feed.items.append(item);
        }
    }

    void readPart(FeedItem &item)
    {
        const QStringView name = m_xml.name();
        if (name == u"title")
            item.title = words();
        else if (name == u"link")
            readLink(item);
        else if (name == u"guid" || name == u"id")
            item.id = words();
        else if (name == u"description" || name == u"summary" ||
                 (name == u"content" && item.summary.isEmpty()))
            item.summary = words().left(LongestSummary);
        else if (name == u"pubDate" || name == u"date" || name == u"published" ||
                 (name == u"updated" && !item.at.isValid()))
            item.at = feedMomentIn(words());
        else
            m_xml.skipCurrentElement();
    }

    /// Atom has the address in an attribute, and other links beside the page itself.
    void readLink(FeedItem &item)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString href = attributes.value(QLatin1StringView("href")).toString();
        const QStringView kind = attributes.value(QLatin1StringView("rel"));
        const QString inside = words();
        const QUrl url = webAddress(href.isEmpty() ? inside : href);
        if (!url.isEmpty() && (item.url.isEmpty() || kind == u"alternate"))
            item.url = url;
    }

    QString words()
    {
        return textOfHtml(m_xml.readElementText(QXmlStreamReader::IncludeChildElements).left(MaxField));
    }

    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    Feed m_feed;
    QSet<QString> m_known;
};

} // namespace

Result<Feed> readFeed(const QByteArray &bytes)
{
    return FeedReader(bytes).read();
}

} // namespace kb
