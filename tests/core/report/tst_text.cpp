// SPDX-License-Identifier: EUPL-1.2
#include "report/text.h"

#include <QTest>

using namespace kb::doc;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesOfOneKindBecomeOne()
    {
        Text text(QStringLiteral("Eerst "));
        text.add(QStringLiteral("kijken")).add(QStringLiteral(", dan doen"));

        QCOMPARE(text.runs().size(), 1);
        QCOMPARE(text.plain(), QStringLiteral("Eerst kijken, dan doen"));
    }

    void nothingStaysNothing()
    {
        QVERIFY(Text(QString()).isEmpty());
        QVERIFY(Text(QStringLiteral("\u202e\u200f")).isEmpty());
    }

    void charactersThatTurnOrHideAreLeftOut_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("shown");
        QTest::newRow("turned around")
            << QStringLiteral("rapport\u202efdp.exe") << QStringLiteral("rapportfdp.exe");
        QTest::newRow("isolates") << QStringLiteral("a\u2066b\u2069c") << QStringLiteral("abc");
        QTest::newRow("bell and escape")
            << QStringLiteral("a\u0007b\u001b[31mc") << QStringLiteral("ab[31mc");
        QTest::newRow("next line control") << QStringLiteral("a\u0085b") << QStringLiteral("ab");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\u2028d\u2029e")
                                   << QStringLiteral("a\nb\nc\nd\ne");
        QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")
                                     << QStringLiteral("ab");
        QTest::newRow("other half") << QStringLiteral("a") + QChar(0xDE00) + QStringLiteral("b")
                                    << QStringLiteral("ab");
        QTest::newRow("no character")
            << QStringLiteral("a") + QChar(0xFFFF) + QChar(0xFFFE) + QStringLiteral("b")
            << QStringLiteral("ab");
        QTest::newRow("what stays") << QStringLiteral("é ĳ 漢 😀 e\u0301 soft\u00adhyphen")
                                    << QStringLiteral("é ĳ 漢 😀 e\u0301 soft\u00adhyphen");
    }

    void charactersThatTurnOrHideAreLeftOut()
    {
        QFETCH(const QString, hostile);
        QFETCH(const QString, shown);

        QCOMPARE(Text(hostile).plain(), shown);
    }

    void onlyLinksToTheWebAndToPeopleAreFollowed_data()
    {
        QTest::addColumn<QUrl>("target");
        QTest::addColumn<bool>("followed");
        QTest::newRow("https") << QUrl(QStringLiteral("https://voorbeeld.example/a?b=c")) << true;
        QTest::newRow("http, shouted") << QUrl(QStringLiteral("HTTP://voorbeeld.example")) << true;
        QTest::newRow("mailto") << QUrl(QStringLiteral("mailto:kiem@voorbeeld.example")) << true;
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd")) << false;
        QTest::newRow("script") << QUrl(QStringLiteral("javascript:alert(1)")) << false;
        QTest::newRow("data") << QUrl(QStringLiteral("data:text/html,<b>x")) << false;
        QTest::newRow("no scheme") << QUrl(QStringLiteral("//voorbeeld.example/a")) << false;
        QTest::newRow("share") << QUrl(QStringLiteral("smb://server/share")) << false;
        QTest::newRow("nothing") << QUrl() << false;
    }

    void onlyLinksToTheWebAndToPeopleAreFollowed()
    {
        QFETCH(const QUrl, target);
        QFETCH(const bool, followed);

        const Text text = Text().addLink(target, QStringLiteral("hier"));

        QCOMPARE(text.plain(), QStringLiteral("hier"));
        QCOMPARE(!text.runs().first().link.isEmpty(), followed);
    }

    void aLinkWithoutWordsShowsItsAddress()
    {
        const Text text = Text().addLink(QUrl(QStringLiteral("https://doi.org/10.5555/vb.1")));

        QCOMPARE(text.plain(), QStringLiteral("https://doi.org/10.5555/vb.1"));
    }

    void textBehindALinkIsNotPartOfIt()
    {
        const Text text = Text()
                              .addLink(QUrl(QStringLiteral("https://a.example")), QStringLiteral("a"))
                              .add(QStringLiteral(" en verder"));

        QCOMPARE(text.runs().size(), 2);
        QVERIFY(text.runs().last().link.isEmpty());
    }

    void markedWordsKeepTheTextWhole_data()
    {
        QTest::addColumn<QList<Range>>("ranges");
        QTest::addColumn<QString>("shown"); // [] around what is marked
        QTest::newRow("none") << QList<Range>() << QStringLiteral("kleine gemeenten");
        QTest::newRow("one") << QList<Range>{{0, 6}} << QStringLiteral("[kleine] gemeenten");
        QTest::newRow("any order") << QList<Range>{{7, 9}, {0, 6}} << QStringLiteral("[kleine] [gemeenten]");
        QTest::newRow("overlapping") << QList<Range>{{0, 6}, {3, 6}} << QStringLiteral("[kleine ge]meenten");
        QTest::newRow("inside another")
            << QList<Range>{{0, 9}, {2, 3}} << QStringLiteral("[kleine ge]meenten");
        QTest::newRow("outside") << QList<Range>{{-5, 3}, {-1, 0}, {12, 90}, {99, 1}}
                                 << QStringLiteral("kleine gemee[nten]");
    }

    void markedWordsKeepTheTextWhole()
    {
        QFETCH(const QList<Range>, ranges);
        QFETCH(const QString, shown);

        QString bracketed;
        for (const Run &run : marked(QStringLiteral("kleine gemeenten"), ranges).runs())
            bracketed += run.emphasis == Emphasis::Marked ? u'[' + run.text + u']' : run.text;

        QCOMPARE(bracketed.replace(QStringLiteral("]["), QString()), shown);
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
