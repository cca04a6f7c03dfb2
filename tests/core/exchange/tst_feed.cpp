// SPDX-License-Identifier: EUPL-1.2
#include "exchange/feed.h"
#include "exchange/feedwriter.h"
#include "support/testresult.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Rss = R"(<?xml version="1.0"?>
<rss version="2.0"><channel>
 <title>Nieuws van de Raad</title>
 <item>
  <title>Advies &amp; onderzoek: wonen</title>
  <link>https://raad.example/advies/1</link>
  <guid>raad-1</guid>
  <description>&lt;p&gt;De raad zegt:&amp;nbsp;bouw.&lt;/p&gt;&lt;p&gt;Tweede.&lt;/p&gt;</description>
  <pubDate>Mon, 02 Mar 2026 09:30:00 +0100</pubDate>
 </item>
 <item><title>Zonder adres</title></item>
</channel></rss>)";

// Not a raw string: moc 6.4 takes what follows the address of the namespace for a comment.
const QByteArray Atom = "<feed xmlns='http://www.w3.org/2005/Atom'>"
                        " <title>Statistiek</title>"
                        " <entry>"
                        "  <title type='html'>Huren &lt;b&gt;stijgen&lt;/b&gt;</title>"
                        "  <id>urn:x:1</id>"
                        "  <link rel='self' href='https://cijfers.example/feed/1'/>"
                        "  <link rel='alternate' href='https://cijfers.example/1'/>"
                        "  <updated>2026-03-02T08:00:00Z</updated>"
                        "  <summary>Vier procent.</summary>"
                        " </entry>"
                        "</feed>";

Feed feedOf(const QByteArray &bytes)
{
    const auto feed = readFeed(bytes);
    if (!feed)
        qFatal("%s", qPrintable(feed.error().detail));
    return *feed;
}

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemThatSaysAnythingIsReadAndOneThatSaysNothingIsCounted()
    {
        const Feed feed = feedOf("<rss version='2.0'><channel>"
                                 "<item><link>https://raad.example/2</link></item>"
                                 "<item><description>Alleen tekst</description></item>"
                                 "<item><description>Andere tekst</description></item>"
                                 "<item><guid>4</guid></item><item/>"
                                 "</channel></rss>");

        QCOMPARE(feed.items.size(), 3);
        QCOMPARE(feed.items[1].id, u"Alleen tekst"_s);
        QCOMPARE(feed.empty, 2);
    }

    void rssGivesItsItemsAsText()
    {
        const Feed feed = feedOf(Rss);

        QCOMPARE(feed.title, u"Nieuws van de Raad"_s);
        QCOMPARE(feed.items.size(), 2);
        const FeedItem &item = feed.items.first();
        QCOMPARE(item.id, u"raad-1"_s);
        QCOMPARE(item.title, u"Advies & onderzoek: wonen"_s);
        QCOMPARE(item.summary, u"De raad zegt: bouw.\nTweede."_s);
        QCOMPARE(item.url, QUrl(u"https://raad.example/advies/1"_s));
        QCOMPARE(item.at.toUTC(), QDateTime(QDate(2026, 3, 2), QTime(8, 30), Qt::UTC));
        QVERIFY(!feed.isCutOff);
    }

    void atomGivesThePageAndNotTheFeedOfAnItem()
    {
        const FeedItem item = feedOf(Atom).items.first();

        QCOMPARE(item.title, u"Huren stijgen"_s);
        QCOMPARE(item.url, QUrl(u"https://cijfers.example/1"_s));
        QCOMPARE(item.at, QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC));
    }

    void rssOfTheFirstHourIsRead()
    {
        const Feed feed = feedOf("<rdf:RDF xmlns:rdf='r'><channel><title>Oud</title></channel>"
                                 "<item><title>Een</title></item></rdf:RDF>");

        QCOMPARE(feed.title, u"Oud"_s);
        QCOMPARE(feed.items.size(), 1);
    }

    void entitiesOfHtmlAreReadInXmlToo()
    {
        const Feed feed =
            feedOf("<rss><channel><item><title>Caf&eacute;&nbsp;open</title></item></channel></rss>");

        QCOMPARE(feed.items.first().title, u"Café open"_s);
        QVERIFY(!feed.isCutOff);
    }

    void itemThatIsThereTwiceComesOnce()
    {
        QByteArray doubled = Rss;
        doubled.replace("</channel>", "<item><title>Nog eens</title><guid>raad-1</guid></item></channel>");

        QCOMPARE(feedOf(doubled).items.size(), 2);
    }

    void addressThatIsNoWebAddressIsLeftOut()
    {
        const Feed feed =
            feedOf("<rss><channel><item><title>Een</title><link>javascript:alert(1)</link></item>"
                   "<item><title>Twee</title><link>file:///etc/passwd</link></item></channel></rss>");

        QVERIFY(feed.items.at(0).url.isEmpty());
        QVERIFY(feed.items.at(1).url.isEmpty());
    }

    void whatStandsBeforeABreakIsKeptAndTheBreakIsTold()
    {
        const Feed feed = feedOf(Rss.left(Rss.indexOf("<item><title>Zonder") + 10));

        QCOMPARE(feed.items.size(), 1);
        QVERIFY(feed.isCutOff);
    }

    void whatIsNoFeedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html><body>Hallo</body></html>");
        QTest::newRow("no xml") << QByteArray("TY  - RPRT");
        QTest::newRow("entities that multiply") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>"
            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><x>&c;</x>");
    }
    void whatIsNoFeedIsRefused()
    {
        QFETCH(QByteArray, bytes);

        QCOMPARE_ERROR(readFeed(bytes), Error::Code::Unreadable);
    }

    void manyOpenTagsDoNoHarm()
    {
        const QByteArray deep = "<rss>" + QByteArray("<channel>").repeated(100000);

        QVERIFY(feedOf(deep).isCutOff);
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        Feed feed{.title = u"Nummer 3 <&>"_s};
        feed.items.append({.id = u"urn:uuid:1"_s,
                           .title = u"Kleine gemeenten missen mensen"_s,
                           .summary = u"Niet geld, maar mensen."_s,
                           .url = QUrl(u"https://voorbeeld.example/a?b=1&c=2"_s),
                           .at = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC)});

        QCOMPARE(feedOf(writeFeed(feed)), feed);
    }

    void signsThatXmlDoesNotKnowAreLeftOut()
    {
        const Feed feed{.title = u"Nummer \u0001\uFFFF3"_s};

        QCOMPARE(feedOf(writeFeed(feed)).title, u"Nummer 3"_s);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
