// SPDX-License-Identifier: EUPL-1.2
#include "report/wordroom.h"

#include "report/wordswidth.h"

#include <algorithm>
#include <cmath>

namespace kb::doc {

namespace {

bool runsThrough(const QLineF &line, const QRectF &room)
{
    const QList<QLineF> edges{{room.topLeft(), room.topRight()},
                              {room.topRight(), room.bottomRight()},
                              {room.bottomRight(), room.bottomLeft()},
                              {room.bottomLeft(), room.topLeft()}};
    return room.contains(line.p1()) || std::ranges::any_of(edges, [&](const QLineF &edge) {
               return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
           });
}

/// Its nearest point lies within the ring, and its furthest corner outside.
bool runsThrough(QPointF middle, double radius, const QRectF &room)
{
    const double left = room.left() - middle.x();
    const double right = room.right() - middle.x();
    const double top = room.top() - middle.y();
    const double bottom = room.bottom() - middle.y();
    const double nearest = std::hypot(std::max({left, -right, 0.0}), std::max({top, -bottom, 0.0}));
    const double furthest = std::hypot(std::max(-left, right), std::max(-top, bottom));
    return nearest < radius && radius < furthest;
}

/// Along a line, from 0 to 1.
struct LinePart
{
    double first = 0;
    double last = 1;

    /// To where it lies between two bounds; false when that is nowhere.
    bool narrow(double start, double extent, double low, double high)
    {
        if (qFuzzyIsNull(extent))
            return low < start && start < high;
        const auto [enters, leaves] = std::minmax({(low - start) / extent, (high - start) / extent});
        first = std::max(first, enters);
        last = std::min(last, leaves);
        return first < last;
    }
};

/// By where they begin.
QList<LinePart> partsUnderWords(const QLineF &line, const QList<QRectF> &rooms)
{
    QList<LinePart> parts;
    for (const QRectF &room : rooms) {
        LinePart part;
        if (part.narrow(line.x1(), line.dx(), room.left(), room.right()) &&
            part.narrow(line.y1(), line.dy(), room.top(), room.bottom()))
            parts.append(part);
    }
    std::ranges::sort(parts, {}, &LinePart::first);
    return parts;
}

} // namespace

QList<QPointF> placesAround(const QRectF &something, double width)
{
    const QPointF middle = something.center();
    const QRectF middles = something.adjusted(-width / 2, -HeightOfWords / 2, width / 2, HeightOfWords / 2);
    return {{middle.x(), middles.bottom()},
            {middle.x(), middles.top()},
            {middles.right(), middle.y()},
            {middles.left(), middle.y()},
            middles.bottomRight(),
            middles.bottomLeft(),
            middles.topRight(),
            middles.topLeft()};
}

bool WordRoom::isFree(const QRectF &room) const
{
    return std::ranges::none_of(m_taken, [&](const QRectF &other) { return other.intersects(room); });
}

QList<QLineF> besideWords(const QLineF &line, const QList<QRectF> &rooms)
{
    const QList<LinePart> covered = partsUnderWords(line, rooms);
    if (covered.isEmpty())
        return {line};
    QList<QLineF> left;
    double from = 0;
    for (const LinePart &part : covered) {
        if (part.first > from)
            left.append({line.pointAt(from), line.pointAt(part.first)});
        from = std::max(from, part.last);
    }
    if (from < 1)
        left.append({line.pointAt(from), line.p2()});
    return left;
}

bool WordRoom::isCrossed(const QRectF &room) const
{
    return std::ranges::any_of(m_lines, [&](const QLineF &line) { return runsThrough(line, room); }) ||
           std::ranges::any_of(m_rings,
                               [&](const Ring &ring) { return runsThrough(ring.middle, ring.radius, room); });
}

} // namespace kb::doc
