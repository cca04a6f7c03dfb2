// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmapdrawing.h"
#include "report/gridfigure.h"

#include <QTest>

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

namespace {

const QRectF WideCell(0, 0, 120, 18);

GridCell figureCell(GridFigure::Form form, const QList<GridMark> &marks, int most = 8)
{
    return {.marks = marks, .figure = {form, most}};
}

QList<GridMark> fullMarks(int count)
{
    return {{GridMark::Form::Full, count}};
}

template <typename Piece> QList<Piece> partsOfFigure(const GridCell &cell, const QRectF &place = WideCell)
{
    QList<Piece> parts;
    const QList<Drawn> pieces = drawnFigure(cell, place);
    for (const Drawn &drawn : pieces) {
        if (const auto *part = std::get_if<Piece>(&drawn))
            parts.append(*part);
    }
    return parts;
}

double lengthOf(const DrawnShape &box)
{
    return box.corners[1].x() - box.corners[0].x();
}

} // namespace

/// A cell as one figure: larger, denser or longer where there is more, and never without its number.
class TestGridFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureHasItsNumber_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("bubble") << int(GridFigure::Form::Bubble);
        QTest::newRow("heat") << int(GridFigure::Form::Heat);
        QTest::newRow("bar") << int(GridFigure::Form::Bar);
    }

    void everyFigureHasItsNumber()
    {
        QFETCH(const int, form);

        const auto words = partsOfFigure<DrawnWords>(figureCell(GridFigure::Form(form), fullMarks(3)));

        QCOMPARE(words.size(), 1);
        QCOMPARE(words.first().words, u"3"_s);
    }

    void bubbleIsLargerWhereThereIsMore()
    {
        const auto few = partsOfFigure<DrawnCircle>(figureCell(GridFigure::Form::Bubble, fullMarks(2)));
        const auto many = partsOfFigure<DrawnCircle>(figureCell(GridFigure::Form::Bubble, fullMarks(8)));

        QCOMPARE(few.size(), 1);
        QCOMPARE(many.first().radius, 2 * few.first().radius); // four times as many: as much larger an area
    }

    void bubblesDifferWithoutColour()
    {
        const auto bubbleWith = [](const QList<GridMark> &marks) {
            return partsOfFigure<DrawnCircle>(figureCell(GridFigure::Form::Bubble, marks)).first();
        };

        const DrawnCircle good = bubbleWith({{GridMark::Form::Full, 1}, {GridMark::Form::Dotted, 3}});
        const DrawnCircle other = bubbleWith({{GridMark::Form::Full, 0}, {GridMark::Form::Open, 1}});
        const DrawnCircle old = bubbleWith({{GridMark::Form::Dotted, 1}});

        QCOMPARE(good.filling, Filling::Whole);
        QCOMPARE(other.filling, Filling::None);
        QCOMPARE(other.stroke, Stroke::Solid);
        QCOMPARE(old.stroke, Stroke::Dotted);
    }

    void heatIsDenserWhereThereIsMore()
    {
        const auto hatch = [](int count) {
            return partsOfFigure<DrawnLine>(figureCell(GridFigure::Form::Heat, fullMarks(count))).size();
        };

        QVERIFY(hatch(1) > 0);
        QVERIFY(hatch(3) > hatch(1));
        QVERIFY(hatch(5) > hatch(3));
        const auto fullest = partsOfFigure<DrawnShape>(figureCell(GridFigure::Form::Heat, fullMarks(8)));
        QCOMPARE(fullest.first().filling, Filling::Whole);
    }

    void linesOfHeatStayInItsBox()
    {
        const auto cell = figureCell(GridFigure::Form::Heat, fullMarks(5));
        const auto box = partsOfFigure<DrawnShape>(cell).first();
        const QRectF room = QRectF(box.corners[0], box.corners[2]).adjusted(-0.01, -0.01, 0.01, 0.01);

        for (const auto lines = partsOfFigure<DrawnLine>(cell); const DrawnLine &line : lines)
            QVERIFY(room.contains(line.from) && room.contains(line.to));
    }

    void barHasAPartForEachQuality()
    {
        const auto cell =
            figureCell(GridFigure::Form::Bar,
                       {{GridMark::Form::Full, 4}, {GridMark::Form::Open, 2}, {GridMark::Form::Dotted, 2}});

        const auto parts = partsOfFigure<DrawnShape>(cell);

        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].filling, Filling::Whole);
        QCOMPARE(parts[1].filling, Filling::None);
        QVERIFY(qAbs(lengthOf(parts[0]) - 2 * lengthOf(parts[1])) < 0.01);
        QCOMPARE(partsOfFigure<DrawnLine>(cell).size(), 4); // the dotted part
    }

    void figureWithoutRoomLeavesItsCellToTheNumber()
    {
        const auto cell = figureCell(GridFigure::Form::Bubble, fullMarks(3));

        QVERIFY(drawnFigure(cell, QRectF(0, 0, 20, 18)).isEmpty());
    }

    void fullestCellOfTheMapIsTheMeasureOfAll()
    {
        GapMap map;
        map.columns = {{MapColumn::Holds::Value, int(KnowledgeKind::Evaluerend)}};
        map.rows = {{.name = u"netcongestie"_s, .cells = {MapCell()}},
                    {.name = u"armoede"_s, .cells = {MapCell()}}};
        map.rows[0].cells[0].studies[size_t(MapQuality::Good)] = {Uid::createUuid()};
        map.rows[1].cells[0].studies[size_t(MapQuality::Old)] = {Uid::createUuid(), Uid::createUuid()};

        const Grid grid = gapMapGrid(map, MapDisplay::Bars);

        QCOMPARE(grid.rows[0].cells[0].figure.form, GridFigure::Form::Bar);
        QCOMPARE(grid.rows[0].cells[0].figure.most, 2);
        QCOMPARE(gapMapGrid(map, MapDisplay::Quality).rows[0].cells[0].figure.form, GridFigure::Form::None);
    }
};

QTEST_GUILESS_MAIN(TestGridFigure)
#include "tst_gridfigure.moc"
