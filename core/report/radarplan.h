// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/signal.h"
#include "report/radarlayout.h"

namespace kb {

/// What decides where a signal stands on the radar.
struct RadarPosition
{
    QList<Destep> destep;
    Horizon horizon = Horizon::Tot1;
};

/// One mark of a signal: it has one in the sector of each of its fields.
struct RadarEntry
{
    qsizetype signal = 0; ///< its place in the list
    RadarSpot spot;
};

/// Where everything stands, on screen and on paper alike. Sectors are the fields of DESTEP, and one more for
/// what belongs to none, when there is any; rings are the horizons, the nearest in the middle.
struct RadarPlan
{
    RadarGrid grid;
    QList<RadarEntry> entries; ///< in reading order: clockwise, from the middle out
    QList<QPointF> places;     ///< of each entry, in a circle with its middle in (0, 0) and its edge at 1
};

RadarPlan radarPlan(const QList<RadarPosition> &positions);

/// A radar where it is drawn, in any measure: what lies there beside the marks.
struct DrawnRadar
{
    QPointF middle;
    double radius = 0;
    QList<QRectF> names; ///< of rings
};

/// The middle of each entry, a mark with that radius, in the measure of the drawing: beside the names, which
/// a mark would hide.
QList<QPointF> middlesOfMarks(const RadarPlan &plan, const DrawnRadar &drawn, const QList<double> &radii);

QString radarSectorName(int sector);

/// The form of a mark is how likely the signal is.
enum class RadarForm { Open, Half, Full };
RadarForm radarForm(int likelihood);

/// "DGKR 3" for DGKR-SIG-0003: the radar has only signals.
QString radarCode(const QString &refcode);

} // namespace kb
