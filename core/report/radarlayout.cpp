// SPDX-License-Identifier: EUPL-1.2
#include "report/radarlayout.h"

#include <QMap>

#include <cmath>
#include <numbers>

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

QPointF middleOfRingName(double radius, const QSizeF &words)
{
    const double right = std::min(BesideTheLine + words.width(), radius);
    const double top = std::sqrt(radius * radius - right * right) - BelowTheRing;
    return {right - words.width() / 2, words.height() / 2 - top};
}

} // namespace kb
