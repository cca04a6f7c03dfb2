// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "print/measure.h"
#include "print/paperpages.h"
#include "print/typeface.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace kb;
using namespace kb::print;

namespace {

/// The page at 72 dots per inch.
QImage colouredPictureOf(const PaperPages &pages, int page)
{
    constexpr qreal Scale = 72.0 / UnitsPerInch;
    QImage image((pages.size(page) * Scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(Scale, Scale);
    pages.paint(page, painter);
    painter.end();
    return image;
}

QImage pictureOf(const PaperPages &pages, int page)
{
    return colouredPictureOf(pages, page).convertToFormat(QImage::Format_Grayscale8);
}

/// Whether something has the colour of headings.
bool hasAccent(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb dot = image.pixel(x, y);
            if (qBlue(dot) - qRed(dot) > (Accent.blue() - Accent.red()) / 2)
                return true;
        }
    }
    return false;
}

/// What is darker than the watermark.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.constScanLine(y)[x] < 0xd0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

Document aDocument(const QList<doc::Block> &blocks)
{
    return {test::anInfo(), blocks};
}

} // namespace

class TestPaperPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageKeepsItsMargins()
    {
        const PaperPages pages(overlapReport(test::overlapContent()));

        for (int page = 0; page < pages.count(); ++page) {
            const QImage image = pictureOf(pages, page);
            const QRect ink = inkOf(image);
            constexpr int TwentyMillimetres = 56; // the header and footer stand in the upper and lower margin
            constexpr int TwelveMillimetres = 34;
            QVERIFY2(ink.left() >= TwentyMillimetres, qPrintable(QString::number(page)));
            QVERIFY(ink.right() <= image.width() - TwentyMillimetres);
            QVERIFY(ink.top() >= TwelveMillimetres);
            QVERIFY(ink.bottom() <= image.height() - TwelveMillimetres);
        }
    }

    void aWideWordStaysOnThePage()
    {
        const QString word(400, u'w');

        const PaperPages pages(aDocument({doc::TitleBlock{.title = word}, doc::Paragraph{word},
                                          doc::Table{.columns = {{word}, {word}}, .rows = {{word, word}}}}));

        QVERIFY(inkOf(pictureOf(pages, 0)).right() <= 595 - 56);
    }

    void captionThatRepeatsTheHeadingIsNotPrintedAgain()
    {
        const QString heading = QStringLiteral("Vervolg");
        const auto pageWith = [&heading](const QString &caption) {
            const doc::Table table{.caption = caption,
                                   .columns = {{QStringLiteral("Wat")}},
                                   .rows = {{QStringLiteral("Gezamenlijke startnotitie")}}};
            return pictureOf(PaperPages(aDocument({doc::Heading{1, heading}, table})), 0);
        };

        QCOMPARE(pageWith(heading), pageWith({}));
        QVERIFY(pageWith(QStringLiteral("Wie wat doet")) != pageWith({}));
    }

    void everyHeadingIsABookmark()
    {
        const PaperPages pages(overlapReport(test::overlapContent()));

        QStringList names;
        for (const PaperPages::Bookmark &bookmark : pages.bookmarks())
            names.append(bookmark.entry.text);

        QCOMPARE(names.first(), QStringLiteral("Summary"));
        QVERIFY(names.contains(QStringLiteral("1. Uitvoeringskracht – DGOBDR and DGKR (86 points)")));
        QCOMPARE(pages.bookmarks().last().page, pages.count() - 1);
    }

    void theResearchCardIsOnePage() { QCOMPARE(PaperPages(researchCard(test::cardContent())).count(), 1); }

    void introductionStaysWithThePartThatItIntroduces()
    {
        QList<doc::Block> blocks{doc::List{QList<doc::Text>(28, QStringLiteral("punt"))},
                                 doc::Heading{1, QStringLiteral("Sterke overlap")},
                                 doc::Paragraph{QStringLiteral("Vooraf")},
                                 doc::Heading{2, QStringLiteral("Paar"), doc::Keep::WholePart},
                                 doc::List{QList<doc::Text>(20, QStringLiteral("punt"))}};

        const QList<PaperPages::Bookmark> bookmarks = PaperPages(aDocument(blocks)).bookmarks();

        QCOMPARE(bookmarks[0].page, 1);
        QCOMPARE(bookmarks[1].page, 1);
    }

    void onlyExamplePapersAreMarked()
    {
        Document document = aDocument({doc::Paragraph{QStringLiteral("Tekst")}});
        const QImage plain = pictureOf(PaperPages(document), 0);
        document.info.isExample = true;

        const QImage marked = pictureOf(PaperPages(document), 0);

        QVERIFY(plain != marked);
    }

    void tenBadgesStandOnASheet()
    {
        doc::Cards cards;
        for (int number = 0; number < 21; ++number)
            cards.cards.append({QStringLiteral("Een naam van gewone lengte %1").arg(number),
                                QStringLiteral("Ministerie van Voorbeelden, directie Kennis"),
                                QStringLiteral("Kenniskamer over kleine besturen")});

        QCOMPARE(PaperPages(aDocument({cards})).count(), 3);
    }

    void namesOnBadgesHaveOneInkWhateverTheirLength()
    {
        const auto badge = [](const QString &name) {
            return colouredPictureOf(PaperPages(aDocument({doc::Cards{{{name, {}, {}}}}})), 0);
        };

        QVERIFY(!hasAccent(badge(QStringLiteral("Directeur"))));
        QVERIFY(!hasAccent(badge(QStringLiteral("DG Volkshuisvesting en Bouwen (functie)"))));
        QVERIFY(
            hasAccent(colouredPictureOf(PaperPages(aDocument({doc::Heading{1, QStringLiteral("Kop")}})), 0)));
    }

    void aBadgeOfAVeryLongNameIsSetWhole()
    {
        const doc::Card card{QStringLiteral("naam ").repeated(3000), {}, {}};

        const PaperPages pages(aDocument({doc::Cards{{card, card, card}}}));

        QVERIFY(pages.count() > 2);
        QVERIFY(!pictureOf(pages, 1).isNull());
    }

    void aDrawingStaysInsideTheMarginsOfItsSheet()
    {
        const doc::Drawing wide{.size = {2000, 1000},
                                .pieces = {doc::DrawnLine{{0, 0}, {2000, 1000}},
                                           doc::DrawnCircle{{1000, 500}, 400, doc::Filling::Half},
                                           doc::DrawnWords{{1000, 500}, QStringLiteral("Woord"), {}, 90}}};
        for (const doc::PaperSize size : {doc::PaperSize::A4, doc::PaperSize::A3}) {
            Document document = aDocument({wide});
            document.info.paperSize = size;

            const QImage image = pictureOf(PaperPages(document), 0);

            constexpr int TwentyFiveMillimetres = 71;
            const QRect ink = inkOf(image);
            QVERIFY(ink.left() >= TwentyFiveMillimetres - 2);
            QVERIFY(ink.right() <= image.width() - TwentyFiveMillimetres + 2);
            QCOMPARE(image.width(), size == doc::PaperSize::A3 ? 842 : 595);
        }
    }

    void aSheetOfLetterIsWiderAndLower()
    {
        Document document = aDocument({doc::Paragraph{QStringLiteral("Tekst")}});
        document.info.paperSize = doc::PaperSize::Letter;

        const QSizeF size = PaperPages(document).size(0);

        QCOMPARE(size, QSizeF(mm(215.9), mm(279.4)));
    }

    void theLetterheadTakesRoomAboveTheTitle()
    {
        Document document = aDocument({doc::TitleBlock{.title = QStringLiteral("Titel")}});
        const QImage plain = pictureOf(PaperPages(document), 0);
        document.info.letterhead = QStringLiteral("Ministerie");

        QVERIFY(pictureOf(PaperPages(document), 0) != plain);
    }

    void runningTextFollowsTheFaceOfThePaper()
    {
        Document document = aDocument({doc::Paragraph{QStringLiteral("Tekst")}});
        document.info.face = doc::Face::Sans;

        QVERIFY(print::typeface(print::Role::Body, doc::Face::Sans).font.families() !=
                print::typeface(print::Role::Body).font.families());
        QCOMPARE(print::typeface(print::Role::Heading1, doc::Face::Sans).font,
                 print::typeface(print::Role::Heading1).font);
        QCOMPARE(PaperPages(document).count(), 1);
    }

    void aDocumentWithoutBlocksIsAnEmptyPage() { QCOMPARE(PaperPages(aDocument({})).count(), 1); }

    void blocksWithoutContentDoNoHarm()
    {
        const PaperPages pages(aDocument(
            {doc::TitleBlock{}, doc::Heading{}, doc::Heading{-3, {}}, doc::Heading{99, {}}, doc::Paragraph{},
             doc::List{}, doc::List{{{}}}, doc::Facts{}, doc::Table{}, doc::Matrix{}, doc::Callout{},
             doc::Callout{{}, {{}}}, doc::WritingLines{{}, 0}, doc::SourceList{}, doc::Drawing{},
             doc::Cards{}, doc::PageBreak{}, doc::PageBreak{doc::Orientation::Landscape}}));

        QCOMPARE(pages.count(), 1);
        QVERIFY(!pictureOf(pages, 0).isNull());
    }
};

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
