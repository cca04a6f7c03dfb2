// SPDX-License-Identifier: EUPL-1.2
#include "report/griddrawing.h"

#include "report/wordswidth.h"

namespace kb {

namespace {

using namespace doc;

constexpr double GridRowHeight = 18; ///< points
constexpr double ShareOfNames = 0.3; ///< of the width, for the names of the rows
constexpr double StepPerDepth = 9;
constexpr double FoldMarkRoom = 12; ///< for the mark before the name of a row that can be folded
constexpr double FoldMarkRadius = 3.2;
constexpr double GridPadding = 4;
constexpr double HighestHead = 120;  ///< for a head that is written upward
constexpr double WiderLetters = 1.2; ///< of a screen, beside those of paper
constexpr double MarkRadius = 3.6;
constexpr double MarkStep = 2.6 * MarkRadius;

class GridDrawer
{
public:
    GridDrawer(const Grid &grid, double width)
        : m_grid(grid)
        , m_width(width)
        , m_names(width * ShareOfNames)
        , m_column((width - m_names) / double(std::max<qsizetype>(1, grid.columns.size())))
    {
        double widest = 0;
        for (const QString &head : grid.columns)
            widest = std::max(widest, widthOfWords(head, Boldness::Bold));
        m_isUpward = widest > m_column - GridPadding;
        if (std::ranges::any_of(grid.rows, [](const GridRow &row) { return row.fold != GridFold::None; }))
            m_foldRoom = FoldMarkRoom;
        m_head = m_isUpward ? std::min(WiderLetters * widest, HighestHead) + 2 * GridPadding : GridRowHeight;
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
    double leftOf(qsizetype column) const { return m_names + m_column * double(column); }

    void drawHeads()
    {
        for (qsizetype column = 0; column < m_grid.columns.size(); ++column) {
            const double middle = leftOf(column) + m_column / 2;
            const double room = m_isUpward ? HighestHead / WiderLetters : m_column;
            const QString head = elidedWords(m_grid.columns[column], Boldness::Bold, room);
            if (m_isUpward) // begins at the bottom, as a row of books does
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
        const double left = StepPerDepth * row.depth + m_foldRoom;
        if (row.fold != GridFold::None)
            drawFold(row, {left - m_foldRoom, top, m_foldRoom, GridRowHeight});
        const Boldness boldness = row.depth == 0 ? Boldness::Bold : Boldness::Plain;
        m_pieces << DrawnWords{{left, middle},
                               elidedWords(row.name, boldness, m_names - left - GridPadding),
                               boldness,
                               0,
                               Anchor::Start};
        for (qsizetype column = 0; column < row.cells.size() && column < m_grid.columns.size(); ++column) {
            const QRectF cell(leftOf(column), top, m_column, GridRowHeight);
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
        int marks = 0;
        for (const GridMark &mark : cell.marks)
            marks += mark.count;
        if (marks == 0)
            m_pieces << DrawnWords{place.center(), elidedWords(cell.words, cell.boldness, place.width()),
                                   cell.boldness};
        else if (marks * MarkStep <= place.width() - GridPadding)
            drawEach(cell.marks, marks, place);
        else
            drawCounted(cell.marks, place);
    }

    void drawMark(GridMark::Form form, QPointF middle)
    {
        m_pieces << DrawnCircle{middle, MarkRadius,
                                form == GridMark::Form::Full ? Filling::Whole : Filling::None, Shade::Ink,
                                form == GridMark::Form::Dotted ? Stroke::Dotted : Stroke::Solid};
    }

    void drawEach(const QList<GridMark> &marks, int count, const QRectF &place)
    {
        double left = place.center().x() - MarkStep * (count - 1) / 2;
        for (const GridMark &mark : marks) {
            for (int nth = 0; nth < mark.count; ++nth, left += MarkStep)
                drawMark(mark.form, {left, place.center().y()});
        }
    }

    /// One of each form with its number, as far as there is room; together they are in the words of the cell.
    void drawCounted(const QList<GridMark> &marks, const QRectF &place)
    {
        QStringList counts;
        double wide = 0;
        for (const GridMark &mark : marks) {
            counts.append(mark.count > 0 ? QString::number(mark.count) : QString());
            wide +=
                mark.count > 0 ? MarkStep + widthOfWords(counts.last(), Boldness::Plain) + GridPadding : 0;
        }
        double left = place.center().x() - (wide - GridPadding) / 2;
        for (qsizetype at = 0; at < marks.size(); ++at) {
            if (marks[at].count == 0)
                continue;
            drawMark(marks[at].form, {left + MarkRadius, place.center().y()});
            m_pieces << DrawnWords{
                {left + MarkStep, place.center().y()}, counts[at], Boldness::Plain, 0, Anchor::Start};
            left += MarkStep + widthOfWords(counts[at], Boldness::Plain) + GridPadding;
        }
    }

    const Grid &m_grid;
    double m_width;
    double m_names;
    double m_column;
    bool m_isUpward = false;
    double m_head = GridRowHeight;
    double m_foldRoom = 0;
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
