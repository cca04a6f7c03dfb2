// SPDX-License-Identifier: EUPL-1.2
#include "report/griddrawing.h"
#include "report/wordswidth.h"

#include <QTest>

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

namespace {

Grid aGrid(const QList<GridCell> &cells)
{
    Grid grid{
        .caption = u"Kaart"_s, .columns = {}, .rows = {{.name = u"armoede"_s, .depth = 0, .cells = cells}}};
    for (qsizetype column = 0; column < cells.size(); ++column)
        grid.columns.append(u"K%1"_s.arg(column));
    return grid;
}

template <typename Piece> QList<Piece> piecesIn(const Drawing &drawing)
{
    QList<Piece> pieces;
    for (const Drawn &drawn : drawing.pieces) {
        if (const auto *piece = std::get_if<Piece>(&drawn))
            pieces.append(*piece);
    }
    return pieces;
}

bool hasWords(const Drawing &drawing, const QString &words)
{
    return std::ranges::any_of(piecesIn<DrawnWords>(drawing),
                               [&](const DrawnWords &drawn) { return drawn.words == words; });
}

/// Eight cells like this one.
Grid manyOf(const QList<GridMark> &marks)
{
    return aGrid(QList<GridCell>(8, {.marks = marks, .spoken = u"veel"_s}));
}

QRectF roomOf(const DrawnWords &drawn)
{
    const double width = widthOfWords(drawn.words, drawn.boldness);
    const QPointF aside(drawn.anchor == Anchor::Start ? width / 2 : 0, 0);
    return roomAround(drawn.middle + aside, width, HeightOfWords);
}

/// Of every mark and every number.
QList<QRectF> roomsOfCounts(const Drawing &drawing)
{
    QList<QRectF> rooms;
    for (const DrawnCircle &mark : piecesIn<DrawnCircle>(drawing))
        rooms.append(roomAround(mark.middle, 2 * mark.radius, 2 * mark.radius));
    for (const DrawnWords &words : piecesIn<DrawnWords>(drawing)) {
        if (words.words.toInt() > 0)
            rooms.append(roomOf(words));
    }
    return rooms;
}

} // namespace

class TestGridDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStudyHasItsMarkAndFormsDifferWithoutColour()
    {
        const Grid grid = aGrid(
            {{.marks = {{GridMark::Form::Full, 2}, {GridMark::Form::Open, 1}, {GridMark::Form::Dotted, 1}}}});

        const auto marks = piecesIn<DrawnCircle>(gridDrawing(grid, 400).drawing);

        QCOMPARE(marks.size(), 4);
        QCOMPARE(marks[0].filling, Filling::Whole);
        QCOMPARE(marks[2].filling, Filling::None);
        QCOMPARE(marks[2].stroke, Stroke::Solid);
        QCOMPARE(marks[3].stroke, Stroke::Dotted);
    }

    void rowThatCanBeFoldedHasASpotBeforeItsCells()
    {
        Grid grid = aGrid({{.words = u"2"_s, .spoken = u"armoede, K0: 2"_s}});
        grid.rows[0].fold = GridFold::Shut;
        grid.rows[0].spoken = u"armoede: closed"_s;

        const SpotDrawing drawn = gridDrawing(grid, 400);

        QCOMPARE(drawn.spots.size(), 2);
        QCOMPARE(drawn.spots[0].spoken, u"armoede: closed"_s);
        QVERIFY(drawn.spots[0].place.right() < drawn.spots[1].place.left());
        QCOMPARE(piecesIn<DrawnShape>(drawn.drawing).size(), 1);
    }

    void openAndShutDifferByForm()
    {
        Grid grid = aGrid({{.words = u"2"_s}});
        grid.rows[0].fold = GridFold::Shut;
        const auto shut = piecesIn<DrawnShape>(gridDrawing(grid, 400).drawing);
        grid.rows[0].fold = GridFold::Open;
        const auto open = piecesIn<DrawnShape>(gridDrawing(grid, 400).drawing);

        QCOMPARE(shut.size(), 1);
        QCOMPARE(open.size(), 1);
        QVERIFY(shut[0].corners != open[0].corners);
    }

    void marksWithoutRoomAreCounted()
    {
        const Grid grid = aGrid({{.marks = {{GridMark::Form::Full, 120}, {GridMark::Form::Open, 7}}}});

        const Drawing drawing = gridDrawing(grid, 400).drawing;

        QCOMPARE(piecesIn<DrawnCircle>(drawing).size(), 2);
        QVERIFY(hasWords(drawing, u"120"_s) && hasWords(drawing, u"7"_s));
    }

    void marksStayInsideTheirOwnCell_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {200.0, 400.0, 700.0, 1100.0})
            QTest::addRow("%d points", int(width)) << width;
    }

    void marksStayInsideTheirOwnCell()
    {
        QFETCH(const double, width);
        const Grid grid =
            manyOf({{GridMark::Form::Full, 12}, {GridMark::Form::Open, 3}, {GridMark::Form::Dotted, 5}});

        const SpotDrawing made = gridDrawing(grid, width);

        const QList<QRectF> rooms = roomsOfCounts(made.drawing);
        QVERIFY(rooms.size() >= grid.columns.size());
        for (const QRectF &room : rooms)
            QVERIFY(std::ranges::any_of(made.spots,
                                        [&](const DrawnSpot &spot) { return spot.place.contains(room); }));
    }

    void marksAreSmallerWhereTheCellIsNarrow()
    {
        const Grid grid =
            manyOf({{GridMark::Form::Full, 2}, {GridMark::Form::Open, 1}, {GridMark::Form::Dotted, 1}});

        const auto wide = piecesIn<DrawnCircle>(gridDrawing(grid, 1100).drawing);
        const auto narrow = piecesIn<DrawnCircle>(gridDrawing(grid, 400).drawing);

        QCOMPARE(narrow.size(), wide.size());
        QVERIFY(narrow.first().radius < wide.first().radius);
    }

    void withoutRoomForMarksThereIsTheNumberOfStudies()
    {
        const Grid grid = manyOf({{GridMark::Form::Full, 12}, {GridMark::Form::Open, 8}});

        const Drawing drawing = gridDrawing(grid, 200).drawing;

        QVERIFY(piecesIn<DrawnCircle>(drawing).isEmpty());
        QVERIFY(hasWords(drawing, u"20"_s));
    }

    void namesAndWordsTakeTheRoomThatOtherColumnsCanSpare()
    {
        Grid grid = manyOf({{GridMark::Form::Full, 1}});
        grid.rows[0].name = u"Democratie en bestuur"_s;
        grid.rows[0].cells[7] = {.words = u"onvoldoende"_s, .boldness = Boldness::Bold};

        const Drawing drawing = gridDrawing(grid, 400).drawing;

        QVERIFY(widthOfWords(grid.rows[0].name, Boldness::Bold) > 400 * 0.3);
        QVERIFY(hasWords(drawing, grid.rows[0].name));
        QVERIFY(hasWords(drawing, u"onvoldoende"_s));
    }

    void columnsFillTheWidthHoweverTheRoomIsShared()
    {
        Grid grid = manyOf({{GridMark::Form::Full, 1}});
        grid.rows[0].name = u"Democratie en bestuur"_s;

        const QRectF last = gridDrawing(grid, 400).spots.last().place;

        QVERIFY(std::abs(last.right() - 399) < 0.01); // one point from the edge
    }

    void cellsThatSaySomethingAreSpotsInsideTheDrawing()
    {
        const Grid grid = aGrid({{.words = u"1"_s, .spoken = u"een"_s},
                                 {.words = u"gap"_s},
                                 {.words = u"2"_s, .spoken = u"twee"_s}});

        const SpotDrawing made = gridDrawing(grid, 400);

        QCOMPARE(made.spots.size(), 2);
        QCOMPARE(made.spots[1].spoken, u"twee"_s);
        for (const DrawnSpot &spot : made.spots)
            QVERIFY(QRectF(QPointF(), made.drawing.size).contains(spot.place));
    }

    void longHeadsAreWrittenUpward()
    {
        Grid grid = aGrid({{.words = u"1"_s}, {.words = u"2"_s}});
        grid.columns[0] = u"een heel lang opschrift van een kolom dat niet past"_s;

        const auto words = piecesIn<DrawnWords>(gridDrawing(grid, 200).drawing);

        QCOMPARE(words[0].turned, -90.0);
        QVERIFY(words[0].words.endsWith(u'…'));
    }

    void headsThatFitUpwardAreWhole()
    {
        Grid grid = aGrid({{.words = u"1"_s}, {.words = u"2"_s}, {.words = u"3"_s}});
        grid.columns[0] = u"Loting of overzichtsstudie"_s;

        const auto words = piecesIn<DrawnWords>(gridDrawing(grid, 200).drawing);

        QCOMPARE(words[0].words, grid.columns[0]);
        QCOMPARE(words[0].turned, -90.0);
        QVERIFY(widthOfWords(words[0].words, Boldness::Bold) <= words[0].middle.y());
    }

    void asManyRowsFitAsArePromised()
    {
        Grid grid = aGrid({{.words = u"1"_s}});
        const qsizetype most = gridRowsWithin(grid, 400, 300);
        while (grid.rows.size() < most)
            grid.rows.append(grid.rows.first());

        QVERIFY(most > 5);
        QVERIFY(gridDrawing(grid, 400).drawing.size.height() <= 300);
    }

    void pictureFileSaysInWordsWhatItIs()
    {
        const QString svg =
            svgOf(gridDrawing(aGrid({{.marks = {{GridMark::Form::Dotted, 1}}}}), 400).drawing);

        QVERIFY(svg.contains(u"aria-label=\"Kaart\""_s));
        QVERIFY(svg.contains(u"stroke-dasharray="_s));
        QVERIFY(svg.contains(u"text-anchor=\"start\""_s));
    }
};

QTEST_GUILESS_MAIN(TestGridDrawing)
#include "tst_griddrawing.moc"
