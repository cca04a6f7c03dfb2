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

bool WordRoom::isCrossed(const QRectF &room) const
{
    return std::ranges::any_of(m_lines, [&](const QLineF &line) { return runsThrough(line, room); }) ||
           std::ranges::any_of(m_rings,
                               [&](const Ring &ring) { return runsThrough(ring.middle, ring.radius, room); });
}

} // namespace kb::doc
