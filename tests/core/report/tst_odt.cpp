// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/odtcontent.h"
#include "report/renderers.h"
#include "support/goldenfile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace kb;
using namespace kb::doc;

namespace {

QString golden(const char *name)
{
    return QStringLiteral(SOURCE_ROOT "/tests/core/report/golden/") + QLatin1StringView(name);
}

/// One element per line, so that a difference can be seen.
QByteArray onePerLine(QString xml)
{
    return xml.replace(QStringLiteral("><"), QStringLiteral(">\n<")).toUtf8();
}

QString bodyOf(const QList<Block> &blocks)
{
    return odtContent({test::anInfo(), blocks}).body;
}

/// What LibreOffice makes of the document; empty when it cannot.
QString convertedTo(const QString &format, const QByteArray &odt)
{
    const QTemporaryDir dir;
    const QString source = dir.filePath(QStringLiteral("paper.odt"));
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(odt);
    file.close();

    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + dir.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                  QStringLiteral("--outdir"), dir.path(), source});
    constexpr int Patience = 120'000;
    office.waitForFinished(Patience);
    const QString suffix = format.section(u':', 0, 0);
    return QString::fromUtf8(test::contentOf(dir.filePath(QStringLiteral("paper.")) + suffix));
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOverlapReportIsAsAgreed()
    {
        const OdtContent content = odtContent(overlapReport(test::overlapContent()));

        QVERIFY(test::equalsGoldenFile(onePerLine(content.styles + content.body), golden("overlap-odt.xml")));
    }

    void sameDocumentGivesSameBytes()
    {
        const Document document = researchCard(test::cardContent());

        QCOMPARE(renderOdt(document), renderOdt(document));
    }

    void readersRecogniseTheFileByItsFirstBytes()
    {
        const QByteArray odt = renderOdt(researchCard(test::cardContent()));

        QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    void foreignTextStaysPlain()
    {
        const QString hostile = QStringLiteral("<text:h>]]>&amp; {{body}} \u0000\u202e");

        QXmlStreamReader reader(QStringLiteral("<all xmlns:text='t' xmlns:table='b' xmlns:office='o' "
                                               "xmlns:xlink='x'>%1</all>")
                                    .arg(bodyOf({Heading{1, hostile}, Paragraph{hostile}, List{{hostile}},
                                                 Table{.caption = hostile, .columns = {{hostile}}}})));
        int headings = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"h")
                ++headings;
        }

        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(headings, 1);
    }

    void spacesAndLineEndsAreKept()
    {
        const QString body = bodyOf({Paragraph{QStringLiteral("a  b\n c")}});

        QVERIFY2(body.contains(QStringLiteral(">a <text:s/>b<text:line-break/><text:s/>c<")),
                 qPrintable(body));
    }

    void codeIsNotDividedAtTheEndOfALine()
    {
        const QString body = bodyOf({Paragraph{QStringLiteral("zie DGVB-VRG-0007 en rij-afstand")}});

        QVERIFY2(body.contains(QStringLiteral(">zie DGVB\u2011VRG\u20110007 en rij-afstand<")),
                 qPrintable(body));
    }

    void aNewPageStartsWithTheNextParagraph()
    {
        const OdtContent content = odtContent(
            {test::anInfo(), {PageBreak{Orientation::Landscape}, Heading{1, QStringLiteral("Breed")}}});

        QVERIFY(content.body.contains(QStringLiteral("text:style-name=\"Heading_20_2_Landscape\"")));
        QVERIFY(content.styles.contains(QStringLiteral("style:master-page-name=\"Landscape\"")));
    }

    void aDrawingIsAPictureOfTheFileWithItsNameInWords()
    {
        const Drawing drawing{.caption = QStringLiteral("Radar & meer"),
                              .size = {100, 100},
                              .pieces = {DrawnWords{{50, 50}, QStringLiteral("<b>")}}};

        const OdtContent content = odtContent({test::anInfo(), {drawing, drawing}});

        QCOMPARE(content.drawings.size(), 2);
        QVERIFY(content.drawings.first().contains(">&lt;b&gt;</text>"));
        QVERIFY(content.body.contains(QStringLiteral("xlink:href=\"Pictures/drawing2.svg\"")));
        QVERIFY(content.body.contains(QStringLiteral("<svg:title>Radar &amp; meer</svg:title>")));
    }

    void libreOfficeFindsHeadingsHeadersAndLanguage()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("needs LibreOffice");

        const QString html = convertedTo(QStringLiteral("html:HTML (StarWriter)"),
                                         renderOdt(overlapReport(test::overlapContent())));

        QVERIFY2(html.contains(QStringLiteral("<h1")), "no document came out");
        QVERIFY(html.contains(QStringLiteral("<h2")));
        QVERIFY(html.contains(QStringLiteral("<h3")));
        QVERIFY(html.contains(QStringLiteral("<thead>")));
        QVERIFY(html.contains(QStringLiteral("lang=\"nl-NL\"")));
        QVERIFY(html.contains(QStringLiteral("<title>Questions that belong together</title>")));
    }
};

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_odt.moc"
