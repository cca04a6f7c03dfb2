// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/documentcodec.h"
#include "report/renderers.h"
#include "support/testresult.h"

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

class TestDocumentCodec : public QObject
{
    Q_OBJECT

    static Drawing aDrawing()
    {
        return {.caption = u"Tekening"_s,
                .size = {100, 50},
                .pieces = {DrawnLine{{1, 2}, {3, 4}, Shade::Hairline},
                           DrawnCircle{{50, 25}, 7.5, Filling::Half, Shade::Soft},
                           DrawnLine{{5, 6}, {7, 8}, Shade::Ink, Stroke::Dashed, 2},
                           DrawnCircle{{9, 9}, 3, Filling::None, Shade::Ink, Stroke::Dotted},
                           DrawnShape{{{1, 1}, {5, 1}, {3, 4}}, Filling::Whole, Shade::Soft},
                           DrawnWords{{2, 3}, u"Links"_s, Boldness::Plain, 0, Anchor::Start},
                           DrawnWords{{20, 30}, u"Woord & meer"_s, Boldness::Bold, -30}}};
    }

    /// A document with every block, and every kind of text.
    static Document everyBlock()
    {
        Text rich(u"Gewoon, "_s);
        rich.add(u"sterk"_s, Emphasis::Strong)
            .add(u", "_s)
            .addLink(QUrl(u"https://voorbeeld.example/a?b=c"_s));
        Document document{test::anInfo(), {}};
        document.blocks << TitleBlock{u"Soort"_s, u"Titel"_s, u"Onder"_s, {{u"Aan"_s, u"SG"_s}}}
                        << Heading{2, u"Kop"_s, Keep::WholePart} << Paragraph{rich}
                        << List{{u"een"_s, rich}, ListKind::Numbers} << Facts{{{u"Naam"_s, rich}}}
                        << Table{u"Tabel"_s,
                                 {{u"A"_s, 3}, {u"B"_s, 1, Align::Right}},
                                 {{u"1"_s, rich}},
                                 RowHeads::FirstColumn}
                        << Matrix{u"Vlak"_s, u"Hoek"_s, {u"K"_s}, {u"R"_s}, {{u"7"_s}}}
                        << Callout{u"Let op"_s, {rich}} << WritingLines{u"Ruimte"_s, 5}
                        << SourceList{{{u"[1]"_s, rich}}} << PageBreak{Orientation::Landscape} << aDrawing()
                        << Cards{{{u"A. Bakker"_s, u"KIEM"_s, rich}}} << Paragraph{u"Slot"_s};
        return document;
    }

private Q_SLOTS:
    void everyBlockComesBackAsItWas()
    {
        const Document document = everyBlock();

        const auto again = documentFrom(documentData(document));

        QVERIFY_RESULT(again);
        QCOMPARE(again->blocks.size(), document.blocks.size());
        QCOMPARE(renderHtml(*again), renderHtml(document));
        QCOMPARE(renderOdt(*again), renderOdt(document));
    }

    void roomInTheRowsOfATableComesBack()
    {
        const Table table{
            .columns = {{u"A"_s}}, .rows = {{u"1"_s}}, .rowHeads = RowHeads::None, .room = RowRoom::Writing};

        const auto again = documentFrom(documentData({test::anInfo(), {table}}));

        QVERIFY_RESULT(again);
        QVERIFY(std::get<Table>(again->blocks.first()).room == RowRoom::Writing);
    }

    void theSizeOfThePaperComesBack()
    {
        Document document = everyBlock();
        document.info.paperSize = PaperSize::A3;

        const auto again = documentFrom(documentData(document));

        QVERIFY_RESULT(again);
        QCOMPARE(again->info.paperSize, PaperSize::A3);
    }

    void whatTheBankSaysOfAllPapersComesBack()
    {
        Document document = everyBlock();
        document.info.paperSize = PaperSize::Letter;
        document.info.face = Face::Sans;
        document.info.letterhead = QStringLiteral("Ministerie");

        const auto again = documentFrom(documentData(document));

        QVERIFY_RESULT(again);
        QCOMPARE(again->info.paperSize, PaperSize::Letter);
        QCOMPARE(again->info.face, Face::Sans);
        QCOMPARE(again->info.letterhead.plain(), QStringLiteral("Ministerie"));
    }

    void sameDocumentGivesSameBytes() { QCOMPARE(documentData(everyBlock()), documentData(everyBlock())); }

    void whatIsNoPaperIsRefused()
    {
        QCOMPARE_ERROR(documentFrom("niets"), Error::Code::Unreadable);
        QCOMPARE_ERROR(documentFrom("{}"), Error::Code::Unreadable);
    }

    void aBlockOfANewerVersionIsRefusedWhole()
    {
        const QByteArray data = documentData(everyBlock()).replace("\"callout\"", "\"hologram\"");

        QCOMPARE_ERROR(documentFrom(data), Error::Code::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestDocumentCodec)
#include "tst_documentcodec.moc"
