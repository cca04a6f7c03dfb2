// SPDX-License-Identifier: EUPL-1.2
#include "report/griddrawing.h"

#include "report/gridcolumns.h"
#include "report/gridfigure.h"
#include "report/wordswidth.h"

namespace kb {

namespace {

using namespace doc;

constexpr double GridRowHeight = 18; ///< points
constexpr double FoldMarkRadius = 3.2;
constexpr double HighestHead = 170; ///< for a head that is written upward: "Random or review" in any language
constexpr double MarkRadius = 3.6;
constexpr double SmallMarkRadius = 2.4; ///< where the cell is narrow

double stepOf(double radius)
{
    return 2.6 * radius;
}

/// A mark and its number.
double widthOfCount(int count, double radius)
{
    return stepOf(radius) + widthOfWords(QString::number(count), Boldness::Plain);
}

/// Of those beside each other, with room between them.
double widthOfCounts(const QList<GridMark> &marks, double radius)
{
    double wide = -stepOf(radius) / 2;
    for (const GridMark &mark : marks)
        wide += mark.count > 0 ? widthOfCount(mark.count, radius) + stepOf(radius) / 2 : 0;
    return wide;
}

class GridDrawer
{
public:
    GridDrawer(const Grid &grid, double width)
        : m_grid(grid)
        , m_width(width)
        , m_columns(gridColumns(grid, width))
    {
        double widest = 0;
        for (const QString &head : grid.columns)
            widest = std::max(widest, widthOfWords(head, Boldness::Bold));
        if (m_columns.isUpward)
            m_head = std::min(widest, HighestHead) + 2 * GridPadding;
    }

    double headHeight() const { return m_head; }

    SpotDrawing drawn()
    {
        drawHeads();
        for (qsizetype row = 0; row < m_grid.rows.size(); ++row)
            drawRow(row);
        const double height = m_head + GridRowHeight * double(m_grid.rows.size()) + 1;
        return {{m_grid.caption, {m_width, height}, m_pieces}, m_spots};
    }

private:
    void drawHeads()
    {
        for (qsizetype column = 0; column < m_grid.columns.size(); ++column) {
            const double middle = m_columns.lefts[column] + m_columns.widths[column] / 2;
            const double room = m_columns.isUpward ? HighestHead : m_columns.widths[column];
            const QString head = elidedWords(m_grid.columns[column], Boldness::Bold, room);
            if (m_columns.isUpward) // begins at the bottom, as a row of books does
                m_pieces << DrawnWords{
                    {middle, m_head - GridPadding}, head, Boldness::Bold, -90, Anchor::Start};
            else
                m_pieces << DrawnWords{{middle, m_head / 2}, head, Boldness::Bold};
        }
        m_pieces << DrawnLine{{0, m_head}, {m_width, m_head}, Shade::Soft};
    }

    void drawRow(qsizetype number)
    {
        const GridRow &row = m_grid.rows[number];
        const double top = m_head + GridRowHeight * double(number);
        const double middle = top + GridRowHeight / 2;
        const double left = GridNameStep * row.depth + m_columns.fold;
        if (row.fold != GridFold::None)
            drawFold(row, {left - m_columns.fold, top, m_columns.fold, GridRowHeight});
        const Boldness boldness = row.depth == 0 ? Boldness::Bold : Boldness::Plain;
        m_pieces << DrawnWords{{left, middle},
                               elidedWords(row.name, boldness, m_columns.names - left - GridPadding),
                               boldness,
                               0,
                               Anchor::Start};
        for (qsizetype column = 0; column < row.cells.size() && column < m_grid.columns.size(); ++column) {
            const QRectF cell(m_columns.lefts[column], top, m_columns.widths[column], GridRowHeight);
            drawCell(row.cells[column], cell);
            if (!row.cells[column].spoken.isEmpty())
                m_spots.append({.place = cell.adjusted(1, 1, -1, -1), .spoken = row.cells[column].spoken});
        }
        const double bottom = top + GridRowHeight;
        m_pieces << DrawnLine{{0, bottom}, {m_width, bottom}, Shade::Hairline, Stroke::Dotted};
    }

    /// A triangle: downward above rows that are in sight, and to the side where they are not.
    void drawFold(const GridRow &row, const QRectF &place)
    {
        const QPointF middle = place.center();
        const double r = FoldMarkRadius;
        const bool isOpen = row.fold == GridFold::Open;
        const QList<QPointF> corners =
            isOpen ? QList<QPointF>{middle + QPointF(-r, -r / 2), middle + QPointF(r, -r / 2),
                                    middle + QPointF(0, r)}
                   : QList<QPointF>{middle + QPointF(-r / 2, -r), middle + QPointF(r, 0),
                                    middle + QPointF(-r / 2, r)};
        m_pieces << DrawnShape{corners, Filling::Whole};
        m_spots.append({.place = place.adjusted(1, 1, -1, -1), .spoken = row.spoken});
    }

    void drawCell(const GridCell &cell, const QRectF &place)
    {
        const int marks = marksIn(cell);
        const bool isFigure = cell.figure.form != GridFigure::Form::None;
        if (marks == 0)
            drawWords(cell.words, cell.boldness, place);
        else if (isFigure ? !drawnAsFigure(cell, place) : !drawnAsMarks(cell.marks, marks, place))
            drawWords(QString::number(marks), Boldness::Bold, place);
    }

    bool drawnAsFigure(const GridCell &cell, const QRectF &place)
    {
        const QList<Drawn> figure = drawnFigure(cell, place);
        m_pieces += figure;
        return !figure.isEmpty();
    }

    void drawWords(const QString &words, Boldness boldness, const QRectF &place)
    {
        m_pieces << DrawnWords{place.center(), elidedWords(words, boldness, place.width()), boldness};
    }

    /// Each study, or else each form with its number, or else those smaller; false when none of it fits.
    bool drawnAsMarks(const QList<GridMark> &marks, int count, const QRectF &place)
    {
        const double room = place.width() - GridPadding;
        for (const double radius : {MarkRadius, SmallMarkRadius}) {
            if (count * stepOf(radius) <= room) {
                drawEach(marks, count, radius, place);
                return true;
            }
            if (widthOfCounts(marks, radius) <= room) {
                drawCounted(marks, radius, place);
                return true;
            }
        }
        return false;
    }

    void drawMark(GridMark::Form form, double radius, QPointF middle)
    {
        m_pieces << DrawnCircle{middle, radius, form == GridMark::Form::Full ? Filling::Whole : Filling::None,
                                Shade::Ink, form == GridMark::Form::Dotted ? Stroke::Dotted : Stroke::Solid};
    }

    void drawEach(const QList<GridMark> &marks, int count, double radius, const QRectF &place)
    {
        double left = place.center().x() - stepOf(radius) * (count - 1) / 2;
        for (const GridMark &mark : marks) {
            for (int nth = 0; nth < mark.count; ++nth, left += stepOf(radius))
                drawMark(mark.form, radius, {left, place.center().y()});
        }
    }

    void drawCounted(const QList<GridMark> &marks, double radius, const QRectF &place)
    {
        const double middle = place.center().y();
        double left = place.center().x() - widthOfCounts(marks, radius) / 2;
        for (const GridMark &mark : marks) {
            if (mark.count == 0)
                continue;
            drawMark(mark.form, radius, {left + radius, middle});
            m_pieces << DrawnWords{{left + stepOf(radius), middle},
                                   QString::number(mark.count),
                                   Boldness::Plain,
                                   0,
                                   Anchor::Start};
            left += widthOfCount(mark.count, radius) + stepOf(radius) / 2;
        }
    }

    const Grid &m_grid;
    double m_width;
    GridColumns m_columns;
    double m_head = GridRowHeight;
    QList<Drawn> m_pieces;
    QList<DrawnSpot> m_spots;
};

} // namespace

SpotDrawing gridDrawing(const Grid &grid, double width)
{
    return GridDrawer(grid, width).drawn();
}

qsizetype gridRowsWithin(const Grid &grid, double width, double height)
{
    const double rows = (height - GridDrawer(grid, width).headHeight() - 1) / GridRowHeight;
    return std::max<qsizetype>(1, qsizetype(rows));
}

} // namespace kb
