// SPDX-License-Identifier: EUPL-1.2
#include "report/radardrawing.h"

#include "report/labels.h"
#include "report/radarplan.h"
#include "report/words.h"
#include "report/wordswidth.h"

#include <numbers>
#include <numeric>

namespace kb {

namespace {

using namespace doc;

constexpr double RoomAround = 22; ///< points, for the names of the sectors
constexpr double NameDistance = 14;
constexpr double SmallestRadius = 3; ///< points, for impact 1
constexpr double RadiusPerImpact = 1;
constexpr double BesideTheLine = 3; ///< so that the line between two fields crosses no name
constexpr double RoomAtMark = 1.5;

Filling fillingOf(RadarForm form)
{
    switch (form) {
    case RadarForm::Open:
        return Filling::None;
    case RadarForm::Half:
        return Filling::Half;
    case RadarForm::Full:
        return Filling::Whole;
    }
    return Filling::None;
}

class RadarDrawer
{
public:
    RadarDrawer(const QList<RadarMark> &marks, double width)
        : m_marks(marks)
        , m_middle(width / 2, width / 2)
        , m_radius(width / 2 - RoomAround)
    {
        QList<RadarPosition> positions;
        for (const RadarMark &mark : marks)
            positions.append({mark.destep, mark.horizon});
        m_plan = radarPlan(positions);
    }

    RadarDrawing drawn()
    {
        drawRings();
        drawSectors();
        for (qsizetype entry = 0; entry < m_plan.entries.size(); ++entry)
            drawMark(entry);
        for (const qsizetype entry : urgentFirst())
            drawCode(entry);
        return {{Report::tr("Radar of signals"), {2 * m_middle.x(), 2 * m_middle.y()}, m_pieces}, m_without};
    }

private:
    const RadarMark &markOf(qsizetype entry) const { return m_marks[m_plan.entries[entry].signal]; }
    QPointF placeOf(qsizetype entry) const { return m_middle + m_plan.places[entry] * m_radius; }
    double radiusOf(qsizetype entry) const
    {
        return SmallestRadius + RadiusPerImpact * (markOf(entry).impact - 1);
    }

    void drawRings()
    {
        for (int ring = 0; ring < m_plan.grid.rings; ++ring) {
            const double outer = m_plan.grid.outerRadius(ring) * m_radius;
            const QString name = label(Horizon(ring));
            const double width = widthOnPaper(name, Boldness::Plain);
            const QPointF place = m_middle + QPointF(BesideTheLine + width / 2, HeightOfWords - outer);
            m_pieces << DrawnCircle{m_middle, outer, Filling::None, Shade::Hairline}
                     << DrawnWords{place, name};
            m_taken << roomAround(place, width, HeightOfWords);
        }
    }

    /// The names follow the edge, and none is upside down.
    void drawSectors()
    {
        for (int sector = 0; sector < m_plan.grid.sectors; ++sector) {
            const double start = m_plan.grid.startAngle(sector);
            const double half = start + std::numbers::pi / m_plan.grid.sectors;
            double turned = half * 180 / std::numbers::pi;
            if (turned > 90.5 && turned < 269.5)
                turned -= 180;
            m_pieces << DrawnLine{m_middle + RadarGrid::at(m_plan.grid.innerRadius(0) * m_radius, start),
                                  m_middle + RadarGrid::at(m_radius, start), Shade::Hairline}
                     << DrawnWords{m_middle + RadarGrid::at(m_radius + NameDistance, half),
                                   radarSectorName(sector), Boldness::Bold, turned};
        }
    }

    void drawMark(qsizetype entry)
    {
        const double radius = radiusOf(entry);
        m_pieces << DrawnCircle{placeOf(entry), radius, fillingOf(radarForm(markOf(entry).likelihood))};
        m_taken << roomAround(placeOf(entry), 2 * radius, 2 * radius);
    }

    QList<qsizetype> urgentFirst() const
    {
        QList<qsizetype> entries(m_plan.entries.size());
        std::iota(entries.begin(), entries.end(), 0);
        std::ranges::stable_sort(entries, {},
                                 [this](qsizetype entry) { return markOf(entry).urgency != Urgency::Hoog; });
        return entries;
    }

    /// Below the mark, above it or beside it.
    void drawCode(qsizetype entry)
    {
        const RadarMark &mark = markOf(entry);
        const QString code = radarCode(mark.code);
        const Boldness boldness = mark.urgency == Urgency::Hoog ? Boldness::Bold : Boldness::Plain;
        const double width = widthOnPaper(code, boldness);
        const double below = radiusOf(entry) + RoomAtMark + HeightOfWords / 2;
        const double beside = radiusOf(entry) + RoomAtMark + width / 2;
        for (const QPointF &step :
             {QPointF(0, below), QPointF(0, -below), QPointF(beside, 0), QPointF(-beside, 0)}) {
            const QPointF place = placeOf(entry) + step;
            const QRectF room = roomAround(place, width, HeightOfWords);
            if (std::ranges::any_of(m_taken, [&](const QRectF &other) { return other.intersects(room); }))
                continue;
            m_taken << room;
            m_pieces << DrawnWords{place, code, boldness};
            return;
        }
        ++m_without;
    }

    const QList<RadarMark> &m_marks;
    QPointF m_middle;
    double m_radius;
    RadarPlan m_plan;
    QList<Drawn> m_pieces;
    QList<QRectF> m_taken;
    int m_without = 0;
};

} // namespace

RadarDrawing radarDrawing(const QList<RadarMark> &marks, double width)
{
    return RadarDrawer(marks, width).drawn();
}

} // namespace kb
