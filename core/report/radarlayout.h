// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace kb {

/// Where a mark belongs: a sector, counted clockwise from the top, and a ring, counted from the middle.
struct RadarSpot
{
    int sector = 0;
    int ring = 0;

    bool operator==(const RadarSpot &) const = default;
};

/// A radar of that many sectors and rings, with its middle in (0, 0) and its edge at 1.
struct RadarGrid
{
    int sectors = 6;
    int rings = 4;

    double innerRadius(int ring) const;
    double outerRadius(int ring) const { return innerRadius(ring + 1); }
    /// In radians, clockwise from the top.
    double startAngle(int sector) const;
    /// The point at that distance from the middle and that angle.
    static QPointF at(double radius, double angle);
};

/// The place of each mark, inside its own sector and ring and evenly spread over it; the same spots in the
/// same order give the same places.
QList<QPointF> layOutRadar(const RadarGrid &grid, const QList<RadarSpot> &spots);

/// Where the middle of the name of a ring lies, inside it and right of the line that goes up: as far down as
/// the ring bends away over the width of the name, so that neither touches it. From the middle of the radar,
/// in the measure of the radius.
QPointF middleOfRingName(double radius, const QSizeF &words);

/// A mark where it was laid out.
struct RadarPlace
{
    RadarSpot spot;
    QPointF middle;
    double radius = 0;
};

/// The middles of the marks, all in the measure of the radius: of one that lies over a name, the nearest
/// place in its own sector and ring that is beside all names, and where there is one also beside all other
/// marks.
QList<QPointF> besideNames(const RadarGrid &grid, QList<RadarPlace> marks, const QList<QRectF> &names);

} // namespace kb
