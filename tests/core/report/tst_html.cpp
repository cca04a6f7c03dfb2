// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/renderers.h"
#include "support/goldenfile.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace kb;
using namespace kb::doc;

namespace {

QString golden(const char *name)
{
    return QStringLiteral(SOURCE_ROOT "/tests/core/report/golden/") + QLatin1StringView(name);
}

QString htmlOf(const QList<Block> &blocks)
{
    return renderHtml({test::anInfo(), blocks});
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOverlapReportIsAsAgreed()
    {
        const QByteArray html = renderHtml(overlapReport(test::overlapContent())).toUtf8();

        QVERIFY(test::equalsGoldenFile(html, golden("overlap.html")));
    }

    void theResearchCardIsAsAgreed()
    {
        const QByteArray html = renderHtml(researchCard(test::cardContent())).toUtf8();

        QVERIFY(test::equalsGoldenFile(html, golden("card.html")));
    }

    void theLetterheadStandsAboveTheTitle()
    {
        Document document{test::anInfo(), {TitleBlock{.title = QStringLiteral("Overlap")}}};
        document.info.letterhead = QStringLiteral("Ministerie");
        document.info.paperSize = PaperSize::Letter;

        const QString html = renderHtml(document);

        QVERIFY(html.indexOf(QStringLiteral("Ministerie")) < html.indexOf(QStringLiteral("<h1>Overlap")));
        QVERIFY(html.contains(QStringLiteral("Ministerie")));
        QVERIFY(html.contains(QStringLiteral("size: letter")));
        QVERIFY(renderPlainText(document).startsWith(QStringLiteral("Ministerie\n")));
    }

    void thePlainTextIsAsAgreed()
    {
        const QByteArray text = renderPlainText(overlapReport(test::overlapContent())).toUtf8();

        QVERIFY(test::equalsGoldenFile(text, golden("overlap.txt")));
    }

    void foreignTextStaysPlain()
    {
        const QString hostile = QStringLiteral("<script>alert(1)</script> & \"quoted\" </style> {{style}}");

        const QString html =
            htmlOf({TitleBlock{.kicker = hostile, .title = hostile, .facts = {{hostile, hostile}}},
                    Heading{1, hostile}, Paragraph{hostile}, List{{hostile}},
                    Table{.caption = hostile, .columns = {{hostile}}, .rows = {{hostile}}},
                    Callout{hostile, {hostile}}, WritingLines{hostile}, SourceList{{{hostile, hostile}}}});

        QVERIFY(!html.contains(QStringLiteral("<script")));
        QCOMPARE(html.count(QStringLiteral("</style>")), 1);
        QCOMPARE(html.count(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")), 16);
        QVERIFY(html.contains(QStringLiteral("{{style}}</h1>")));
    }

    void aLinkCannotLeaveItsAttribute()
    {
        const QString html = htmlOf({Paragraph{
            Text().addLink(QUrl(QStringLiteral("https://a.example/?q=\"onload='x'")), QStringLiteral("a"))}});

        QVERIFY(html.contains(QStringLiteral("href=\"https://a.example/?q=%22onload='x'\"")));
    }

    void thereIsOneHeadingOfTheFirstLevel()
    {
        const QString html = renderHtml(overlapReport(test::overlapContent()));

        QCOMPARE(html.count(QStringLiteral("<h1")), 1);
    }

    void nothingComesFromElsewhere()
    {
        const QString html = renderHtml(overlapReport(test::overlapContent()));

        QVERIFY(!html.contains(QStringLiteral("src=")));
        QVERIFY(!html.contains(QStringLiteral("@import")));
        QVERIFY(!html.contains(QStringLiteral("url(")));
    }

    void tablesSayWhichCellsAreHeaders()
    {
        const QString html = htmlOf({Table{.caption = QStringLiteral("Cijfers"),
                                           .columns = {{QStringLiteral("Jaar")}, {QStringLiteral("Aantal")}},
                                           .rows = {{QStringLiteral("2025"), QStringLiteral("3")}},
                                           .rowHeads = RowHeads::FirstColumn}});

        QVERIFY(html.contains(QStringLiteral("<caption>Cijfers</caption>")));
        QVERIFY(html.contains(QStringLiteral("<th scope=\"col\">Jaar</th>")));
        QVERIFY(html.contains(QStringLiteral("<th scope=\"row\">2025</th>")));
        QVERIFY(html.contains(QStringLiteral("<td>3</td>")));
    }

    void rowsWithMissingCellsStayRectangular()
    {
        const QString html =
            htmlOf({Table{.columns = {{QStringLiteral("a")}, {QStringLiteral("b")}}, .rows = {{}}}});

        QCOMPARE(html.count(QStringLiteral("<td></td>")), 2);
    }

    void whatOpensCloses()
    {
        const QString html = renderHtml(overlapReport(test::overlapContent()));
        const qsizetype start = html.indexOf(QStringLiteral("<body>"));
        QString body = html.mid(start, html.indexOf(QStringLiteral("</html>")) - start);

        QXmlStreamReader reader(body.replace(QStringLiteral("<br>"), QStringLiteral("<br/>")));
        while (!reader.atEnd())
            reader.readNext();

        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void everySectionThatOpensCloses()
    {
        const QString html = htmlOf({Heading{2, QStringLiteral("a"), Keep::WholePart},
                                     Heading{3, QStringLiteral("a.1"), Keep::WholePart},
                                     Heading{2, QStringLiteral("b"), Keep::WholePart}, PageBreak{},
                                     Heading{1, QStringLiteral("c"), Keep::WholePart}});

        QCOMPARE(html.count(QStringLiteral("<section")), 3);
        QCOMPARE(html.count(QStringLiteral("</section>")), 3);
        QCOMPARE(html.count(QStringLiteral("<div class=\"sheet\">")), 2);
    }

    void aBreakAtTheStartMakesNoEmptySheet()
    {
        const QString html = htmlOf({PageBreak{Orientation::Landscape}, Paragraph{QStringLiteral("breed")}});

        QCOMPARE(html.count(QStringLiteral("<div class=\"sheet")), 1);
        QVERIFY(html.contains(QStringLiteral("<div class=\"sheet wide\">")));
    }

    void onlyExampleDataAreCalledThat()
    {
        Document document = overlapReport(test::overlapContent());
        const QString words = QStringLiteral("EXAMPLE – fictitious data");
        QVERIFY(renderHtml(document).contains(words));

        document.info.isExample = false;

        QVERIFY(!renderHtml(document).contains(words));
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
