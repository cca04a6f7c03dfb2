// SPDX-License-Identifier: EUPL-1.2
#include "report/radarlayout.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace kb {

namespace {

constexpr double Margin = 0.14; ///< of a cell, that stays free at each side
constexpr double MiddleRadius = 0.10;
constexpr double BesideTheLine = 3; ///< so that the line between two fields crosses no name
constexpr double BelowTheRing = 2;  ///< so that its name does not touch it

/// How many arcs a cell needs so that its marks stand about as far apart along as across.
int arcsFor(int marks, double length, double depth)
{
    const int arcs = int(std::lround(std::sqrt(marks * depth / length)));
    return std::clamp(arcs, 1, marks);
}

/// The place of one of the marks of a cell.
QPointF placeIn(const RadarGrid &grid, const RadarSpot &cell, int nth, int marks)
{
    const double inner = grid.innerRadius(cell.ring);
    const double depth = grid.outerRadius(cell.ring) - inner;
    const double width = 2 * std::numbers::pi / grid.sectors;
    const int arcs = arcsFor(marks, (inner + depth / 2) * width, depth);
    const int perArc = (marks + arcs - 1) / arcs;
    const int arc = nth / perArc;
    const int onArc = std::min(perArc, marks - arc * perArc);
    const double across = Margin + (1 - 2 * Margin) * (arc + 0.5) / arcs;
    const double along = Margin + (1 - 2 * Margin) * (nth % perArc + 0.5) / onArc;
    return RadarGrid::at(inner + depth * across, grid.startAngle(cell.sector) + width * along);
}

QRectF roomOf(const RadarPlace &mark)
{
    const QPointF corner(mark.radius, mark.radius);
    return {mark.middle - corner, mark.middle + corner};
}

bool meetsOneOf(const QRectF &room, const QList<QRectF> &others)
{
    return std::ranges::any_of(others, [&room](const QRectF &other) { return other.intersects(room); });
}

/// Over the whole of a cell, as far from its edges as a mark is large.
QList<QPointF> placesOfCell(const RadarGrid &grid, const RadarSpot &cell, double radius)
{
    constexpr int across = 16;
    constexpr int along = 32;
    const double inner = grid.innerRadius(cell.ring) + radius;
    const double depth = grid.outerRadius(cell.ring) - radius - inner;
    const double width = 2 * std::numbers::pi / grid.sectors;
    QList<QPointF> places;
    for (int arc = 0; arc <= across; ++arc) {
        const double distance = inner + std::max(0.0, depth) * arc / across;
        const double aside = std::min(width / 2, radius / distance); // from the lines between the fields
        for (int nth = 0; nth <= along; ++nth)
            places.append(RadarGrid::at(distance, grid.startAngle(cell.sector) + aside +
                                                      (width - 2 * aside) * nth / along));
    }
    return places;
}

/// Nothing where the names leave no room.
std::optional<QPointF> nearestBeside(const RadarGrid &grid, RadarPlace mark, const QList<QRectF> &names,
                                     const QList<QRectF> &others)
{
    const QPointF from = mark.middle;
    std::optional<QPointF> nearest;
    std::pair<bool, double> best;
    for (const QPointF &place : placesOfCell(grid, mark.spot, mark.radius)) {
        mark.middle = place;
        if (meetsOneOf(roomOf(mark), names))
            continue;
        const QPointF way = place - from;
        const std::pair cost(meetsOneOf(roomOf(mark), others), QPointF::dotProduct(way, way));
        if (!nearest || cost < best) {
            nearest = place;
            best = cost;
        }
    }
    return nearest;
}

} // namespace

double RadarGrid::innerRadius(int ring) const
{
    return ring == 0 ? MiddleRadius : MiddleRadius + (1 - MiddleRadius) * std::pow(double(ring) / rings, 0.8);
}

double RadarGrid::startAngle(int sector) const
{
    return 2 * std::numbers::pi * sector / sectors;
}

QPointF RadarGrid::at(double radius, double angle)
{
    return {radius * std::sin(angle), -radius * std::cos(angle)};
}

QList<QPointF> layOutRadar(const RadarGrid &grid, const QList<RadarSpot> &spots)
{
    const auto keyOf = [&](const RadarSpot &spot) { return spot.sector * grid.rings + spot.ring; };
    QMap<int, int> marks;
    for (const RadarSpot &spot : spots)
        ++marks[keyOf(spot)];
    QMap<int, int> placed;
    QList<QPointF> places;
    places.reserve(spots.size());
    for (const RadarSpot &spot : spots)
        places.append(placeIn(grid, spot, placed[keyOf(spot)]++, marks.value(keyOf(spot))));
    return places;
}

QList<QPointF> besideNames(const RadarGrid &grid, QList<RadarPlace> marks, const QList<QRectF> &names)
{
    QList<QRectF> rooms;
    for (const RadarPlace &mark : marks)
        rooms.append(roomOf(mark));
    QList<QPointF> middles;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        RadarPlace &mark = marks[at];
        if (meetsOneOf(rooms[at], names)) {
            rooms[at] = {}; // its own is not in its way
            mark.middle = nearestBeside(grid, mark, names, rooms).value_or(mark.middle);
            rooms[at] = roomOf(mark);
        }
        middles.append(mark.middle);
    }
    return middles;
}

QPointF middleOfRingName(double radius, const QSizeF &words)
{
    const double right = std::min(BesideTheLine + words.width(), radius);
    const double top = std::sqrt(radius * radius - right * right) - BelowTheRing;
    return {right - words.width() / 2, words.height() / 2 - top};
}

} // namespace kb
