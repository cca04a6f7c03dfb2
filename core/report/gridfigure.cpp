// SPDX-License-Identifier: EUPL-1.2
#include "report/gridfigure.h"

#include "report/gridcolumns.h"
#include "report/wordswidth.h"

#include <cmath>

namespace kb {

namespace {

using namespace doc;

constexpr double FigureMargin = 2; ///< points, above and below
constexpr double LargestBubble = 7;
constexpr double SmallestBubble = 2;
constexpr double HeatWidth = 26;
constexpr int HeatSteps = 4;         ///< more of them no eye tells apart
constexpr double DensestHatch = 2.5; ///< between lines; a step less is as much wider
constexpr double LongestBar = 60;
constexpr double ShortestBar = 2;
constexpr double BarHeight = 8;
constexpr double LeastFigure = 2 * LargestBubble;

bool hasMarkOf(const GridCell &cell, GridMark::Form form)
{
    return std::ranges::any_of(cell.marks,
                               [form](const GridMark &mark) { return mark.form == form && mark.count > 0; });
}

QList<QPointF> cornersOfBox(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

/// As many times as large as there are more; as the best of its marks.
QList<Drawn> bubbleOf(const GridCell &cell, const QRectF &room, double share)
{
    const bool isFull = hasMarkOf(cell, GridMark::Form::Full);
    const bool isOpen = isFull || hasMarkOf(cell, GridMark::Form::Open);
    return {DrawnCircle{room.center(), std::max(SmallestBubble, LargestBubble * std::sqrt(share)),
                        isFull ? Filling::Whole : Filling::None, Shade::Ink,
                        isOpen ? Stroke::Solid : Stroke::Dotted}};
}

/// Slanting lines, upward to the right.
QList<Drawn> hatchedBox(const QRectF &box, double gap)
{
    QList<Drawn> pieces{DrawnShape{cornersOfBox(box)}};
    for (double along = gap; along < box.width() + box.height(); along += gap) {
        const QPointF upper(std::min(along, box.width()), std::max(0.0, along - box.width()));
        const QPointF lower(std::max(0.0, along - box.height()), std::min(along, box.height()));
        pieces << DrawnLine{box.topLeft() + lower, box.topLeft() + upper};
    }
    return pieces;
}

/// The denser, the more there are.
QList<Drawn> heatOf(const QRectF &room, double share)
{
    const int step = std::clamp(int(std::ceil(share * HeatSteps)), 1, HeatSteps);
    if (step == HeatSteps)
        return {DrawnShape{cornersOfBox(room), Filling::Whole}};
    return hatchedBox(room, DensestHatch * (HeatSteps - step));
}

QList<Drawn> dottedBox(const QRectF &box)
{
    const QList<QPointF> corners = cornersOfBox(box);
    QList<Drawn> pieces;
    for (qsizetype at = 0; at < corners.size(); ++at)
        pieces << DrawnLine{corners[at], corners[(at + 1) % corners.size()], Shade::Ink, Stroke::Dotted};
    return pieces;
}

/// A part for each form of mark, in their order.
QList<Drawn> barOf(const GridCell &cell, const QRectF &room, double share)
{
    const double length = std::max(ShortestBar, room.width() * share);
    const double top = room.center().y() - BarHeight / 2;
    double left = room.left();
    QList<Drawn> pieces;
    for (const GridMark &mark : cell.marks) {
        if (mark.count == 0)
            continue;
        const QRectF part(left, top, length * mark.count / marksIn(cell), BarHeight);
        left = part.right();
        const bool isFull = mark.form == GridMark::Form::Full;
        if (mark.form == GridMark::Form::Dotted)
            pieces += dottedBox(part);
        else
            pieces << DrawnShape{cornersOfBox(part), isFull ? Filling::Whole : Filling::None};
    }
    return pieces;
}

double widthWished(GridFigure::Form form)
{
    switch (form) {
    case GridFigure::Form::Heat:
        return HeatWidth;
    case GridFigure::Form::Bar:
        return LongestBar;
    case GridFigure::Form::Bubble:
    case GridFigure::Form::None:
        break;
    }
    return 2 * LargestBubble;
}

QList<Drawn> figureIn(const GridCell &cell, const QRectF &room)
{
    const double share = std::min(1.0, marksIn(cell) / double(cell.figure.most));
    switch (cell.figure.form) {
    case GridFigure::Form::Bubble:
        return bubbleOf(cell, room, share);
    case GridFigure::Form::Heat:
        return heatOf(room, share);
    case GridFigure::Form::Bar:
        return barOf(cell, room, share);
    case GridFigure::Form::None:
        break;
    }
    return {};
}

} // namespace

int marksIn(const GridCell &cell)
{
    int count = 0;
    for (const GridMark &mark : cell.marks)
        count += mark.count;
    return count;
}

QList<Drawn> drawnFigure(const GridCell &cell, const QRectF &place)
{
    const double number = widthOfWords(QString::number(cell.figure.most), Boldness::Bold);
    const double wide = std::min(widthWished(cell.figure.form), place.width() - number - 3 * GridPadding);
    if (cell.figure.most == 0 || wide < LeastFigure)
        return {};
    const double left = place.center().x() - (wide + GridPadding + number) / 2;
    const QRectF room(left, place.top() + FigureMargin, wide, place.height() - 2 * FigureMargin);
    QList<Drawn> pieces = figureIn(cell, room);
    pieces << DrawnWords{{room.right() + GridPadding, place.center().y()},
                         QString::number(marksIn(cell)),
                         Boldness::Bold,
                         0,
                         Anchor::Start};
    return pieces;
}

} // namespace kb
