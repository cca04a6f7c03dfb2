// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/radardrawing.h"
#include "report/radarplan.h"
#include "report/renderers.h"
#include "report/wordroom.h"
#include "report/wordswidth.h"

#include <QTest>

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

class TestRadarDrawing : public QObject
{
    Q_OBJECT

    static RadarMark mark(int number, const QList<Destep> &fields, int impact = 3, int likelihood = 3)
    {
        return {.code = u"DGVB-SIG-%1"_s.arg(number, 4, 10, QLatin1Char('0')),
                .title = u"Signaal"_s,
                .destep = fields,
                .impact = impact,
                .likelihood = likelihood};
    }

    static QList<DrawnWords> wordsOf(const Drawing &drawing)
    {
        QList<DrawnWords> all;
        for (const Drawn &piece : drawing.pieces) {
            if (const auto *words = std::get_if<DrawnWords>(&piece))
                all.append(*words);
        }
        return all;
    }

    static QList<DrawnCircle> marksOf(const Drawing &drawing)
    {
        QList<DrawnCircle> marks;
        for (const Drawn &piece : drawing.pieces) {
            const auto *circle = std::get_if<DrawnCircle>(&piece);
            if (circle && circle->shade == Shade::Ink)
                marks.append(*circle);
        }
        return marks;
    }

    static bool has(const Drawing &drawing, const QString &words)
    {
        return std::ranges::any_of(wordsOf(drawing),
                                   [&](const DrawnWords &drawn) { return drawn.words == words; });
    }

private Q_SLOTS:
    void aSignalOfTwoFieldsIsDrawnInBoth()
    {
        const RadarDrawing radar = radarDrawing({mark(1, {Destep::Demografisch, Destep::Ecologisch})}, 450);

        QCOMPARE(marksOf(radar.drawing).size(), 2);
        QVERIFY(has(radar.drawing, u"DGVB 1"_s));
        QCOMPARE(radar.marksWithoutCode, 0);
    }

    void aLargerImpactIsALargerMarkAndLikelihoodFillsIt()
    {
        const RadarDrawing radar =
            radarDrawing({mark(1, {Destep::Demografisch}, 1, 1), mark(2, {Destep::Economisch}, 5, 3),
                          mark(3, {Destep::Ecologisch}, 3, 5)},
                         450);

        const QList<DrawnCircle> marks = marksOf(radar.drawing);
        QVERIFY(marks[0].radius < marks[2].radius && marks[2].radius < marks[1].radius);
        QCOMPARE(marks[0].filling, Filling::None);
        QCOMPARE(marks[1].filling, Filling::Half);
        QCOMPARE(marks[2].filling, Filling::Whole);
    }

    void anUrgentSignalHasABoldCode()
    {
        RadarMark urgent = mark(1, {Destep::Demografisch});
        urgent.urgency = Urgency::Hoog;

        const RadarDrawing radar = radarDrawing({urgent, mark(2, {Destep::Ecologisch})}, 450);

        for (const DrawnWords &drawn : wordsOf(radar.drawing)) {
            if (drawn.words.startsWith(u"DGVB "_s))
                QCOMPARE(drawn.boldness, drawn.words == u"DGVB 1"_s ? Boldness::Bold : Boldness::Plain);
        }
    }

    void namesOfRingsTouchNoRing()
    {
        const Drawing drawing = radarDrawing({mark(1, {Destep::Demografisch})}, 450).drawing;

        WordRoom rings;
        for (const Drawn &piece : drawing.pieces) {
            const auto *circle = std::get_if<DrawnCircle>(&piece);
            if (circle && circle->shade == Shade::Hairline)
                rings.addRing(circle->middle, circle->radius);
        }
        for (const DrawnWords &drawn : wordsOf(drawing)) {
            const double width = widthOnPaper(drawn.words, drawn.boldness);
            QVERIFY2(drawn.turned != 0 || !rings.isCrossed(roomAround(drawn.middle, width, HeightOfWords)),
                     qPrintable(drawn.words));
        }
    }

    void noMarkLiesOverTheNameOfARing()
    {
        QList<RadarMark> marks;
        for (int number = 0; number < 48; ++number) {
            marks.append(mark(number, {Destep::Demografisch}, 1 + number % 5));
            marks.last().horizon = Horizon(number % 4);
        }

        const Drawing drawing = radarDrawing(marks, 450).drawing;

        WordRoom drawn;
        for (const DrawnCircle &circle : marksOf(drawing))
            drawn.take(roomAround(circle.middle, 2 * circle.radius, 2 * circle.radius));
        for (const Horizon ring : allOf<Horizon>()) {
            const QList<DrawnWords> all = wordsOf(drawing);
            const auto name = std::ranges::find(all, label(ring), &DrawnWords::words);
            const double width = widthOnPaper(name->words, name->boldness);
            QVERIFY2(drawn.isFree(roomAround(name->middle, width, HeightOfWords)), qPrintable(name->words));
        }
    }

    void noCodeLiesOverTheNameOfAField()
    {
        RadarMark outermost = mark(3, {Destep::Demografisch});
        outermost.horizon = Horizon::Na10;
        const Drawing drawing = radarDrawing(QList<RadarMark>(6, outermost), 450).drawing;

        const QList<DrawnWords> all = wordsOf(drawing);
        const auto name = std::ranges::find(all, radarSectorName(0), &DrawnWords::words);
        const QRectF middle = roomAround(name->middle, HeightOfWords, HeightOfWords);
        for (const DrawnWords &code : all) {
            const double width = widthOnPaper(code.words, code.boldness);
            QVERIFY(code.turned != 0 || !roomAround(code.middle, width, HeightOfWords).intersects(middle));
        }
    }

    void everythingStaysInsideAndNoNameIsUpsideDown()
    {
        QList<RadarMark> marks{mark(0, {})};
        for (int number = 1; number < 200; ++number)
            marks.append(mark(number, {Destep(number % 6)}, 1 + number % 5));

        const RadarDrawing radar = radarDrawing(marks, 450);

        const QRectF sheet(QPointF(), radar.drawing.size);
        for (const DrawnCircle &circle : marksOf(radar.drawing))
            QVERIFY(sheet.contains(circle.middle));
        for (const DrawnWords &drawn : wordsOf(radar.drawing)) {
            const double turned = std::remainder(drawn.turned, 360);
            QVERIFY2(sheet.contains(drawn.middle) && std::abs(turned) < 91, qPrintable(drawn.words));
        }
        QVERIFY(radar.marksWithoutCode > 0); // two hundred codes have no room
    }

    void thePaperSaysInWordsWhatTheMarksMeanAndListsThemAll()
    {
        const QString text =
            renderPlainText(radarPaper({.marks = {mark(1, {Destep::Demografisch}), mark(2, {})}}));

        QVERIFY2(text.contains(u"half full: possible"_s), qPrintable(text));
        QVERIFY(text.contains(u"DGVB-SIG-0001"_s) && text.contains(u"DGVB-SIG-0002"_s));
    }

    void thePaperIsLargerWhereCodesFindNoRoomAndItMayBe()
    {
        RadarPaperContent content{.marks = {mark(1, {Destep::Demografisch})}};
        content.growth = PaperGrowth::Yes;
        QCOMPARE(radarPaper(content).info.paperSize, PaperSize::A4);

        for (int number = 2; number < 200; ++number)
            content.marks.append(mark(number, {Destep(number % 6)}, 1 + number % 5));

        QCOMPARE(radarPaper(content).info.paperSize, PaperSize::A3);
    }

    void thePaperSaysWhatIsShownAndWhatIsNot()
    {
        RadarPaperContent content{.marks = {mark(1, {Destep::Demografisch})}, .settled = 2};
        content.info.language = Language::En;

        const QString text = renderPlainText(radarPaper(content)).simplified();

        QVERIFY2(text.contains(u"heaviest first; without 2 signal"_s), qPrintable(text));
        QVERIFY(text.contains(u"3 of 5"_s));
    }

    void fieldsNameTheirSignalsWithTheirTitles()
    {
        const Document paper = radarPaper({.marks = {mark(1, {Destep::Demografisch})}});

        const auto &table = std::get<Table>(paper.blocks.last());

        QCOMPARE(table.rows[0][1].plain(), u"DGVB-SIG-0001 Signaal"_s);
    }

    void horizonWithoutSignalsTakesNoRoomFromTheOthers()
    {
        const Document paper = radarPaper({.marks = {mark(1, {Destep::Demografisch})}}); // within a year

        const auto &table = std::get<Table>(paper.blocks.last());

        QVERIFY(table.columns[1].share > table.columns.last().share);
    }
};

QTEST_GUILESS_MAIN(TestRadarDrawing)
#include "tst_radardrawing.moc"
