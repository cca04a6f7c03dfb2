// SPDX-License-Identifier: EUPL-1.2
#include "report/radardrawing.h"

#include "report/labels.h"
#include "report/radarplan.h"
#include "report/wordroom.h"
#include "report/words.h"
#include "report/wordswidth.h"

#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

namespace kb {

namespace {

using namespace doc;

constexpr double RoomAround = 22; ///< points, for the names of the sectors
constexpr double NameDistance = 14;
constexpr double SmallestRadius = 3; ///< points, for impact 1
constexpr double RadiusPerImpact = 1;
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
        placeMarks();
        for (qsizetype entry = 0; entry < m_plan.entries.size(); ++entry)
            drawMark(entry);
        for (const qsizetype entry : urgentFirst())
            drawCode(entry);
        return {{Report::tr("Radar of signals"), {2 * m_middle.x(), 2 * m_middle.y()}, m_pieces}, m_without};
    }

private:
    const RadarMark &markOf(qsizetype entry) const { return m_marks[m_plan.entries[entry].signal]; }
    QPointF placeOf(qsizetype entry) const { return m_places[entry]; }
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
            const QPointF place = m_middle + middleOfRingName(outer, {width, HeightOfWords});
            m_pieces << DrawnCircle{m_middle, outer, Filling::None, Shade::Hairline}
                     << DrawnWords{place, name};
            m_names.append(roomAround(place, width, HeightOfWords));
            m_room.take(m_names.last());
            m_room.addRing(m_middle, outer);
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
            const QLineF line(m_middle + RadarGrid::at(m_plan.grid.innerRadius(0) * m_radius, start),
                              m_middle + RadarGrid::at(m_radius, start));
            m_room.addLine(line);
            const QPointF place = m_middle + RadarGrid::at(m_radius + NameDistance, half);
            const QString name = radarSectorName(sector);
            takeTurned(place, widthOnPaper(name, Boldness::Bold), turned);
            m_pieces << DrawnLine{line.p1(), line.p2(), Shade::Hairline}
                     << DrawnWords{place, name, Boldness::Bold, turned};
        }
    }

    /// The room of words that do not lie flat, as a row of squares.
    void takeTurned(const QPointF &place, double width, double turned)
    {
        const int squares = int(std::ceil(width / HeightOfWords));
        const QPointF along = RadarGrid::at(width / squares, (turned + 90) * std::numbers::pi / 180);
        for (int nth = 0; nth < squares; ++nth)
            m_room.take(
                roomAround(place + along * (nth - (squares - 1) / 2.0), HeightOfWords, HeightOfWords));
    }

    void placeMarks()
    {
        QList<double> radii;
        for (qsizetype entry = 0; entry < m_plan.entries.size(); ++entry)
            radii.append(radiusOf(entry) + RoomAtMark);
        m_places = middlesOfMarks(m_plan, {m_middle, m_radius, m_names}, radii);
    }

    void drawMark(qsizetype entry)
    {
        const double radius = radiusOf(entry);
        m_pieces << DrawnCircle{placeOf(entry), radius, fillingOf(radarForm(markOf(entry).likelihood))};
        m_room.take(roomAround(placeOf(entry), 2 * radius, 2 * radius));
    }

    QList<qsizetype> urgentFirst() const
    {
        QList<qsizetype> entries(m_plan.entries.size());
        std::iota(entries.begin(), entries.end(), 0);
        std::ranges::stable_sort(entries, {},
                                 [this](qsizetype entry) { return markOf(entry).urgency != Urgency::Hoog; });
        return entries;
    }

    /// Around the mark where no line passes, or else where one does.
    void drawCode(qsizetype entry)
    {
        const RadarMark &mark = markOf(entry);
        const QString code = radarCode(mark.code);
        const Boldness boldness = mark.urgency == Urgency::Hoog ? Boldness::Bold : Boldness::Plain;
        const double width = widthOnPaper(code, boldness);
        const std::optional<QPointF> place = placeOfCode(entry, width);
        if (!place) {
            ++m_without;
            return;
        }
        m_room.take(roomAround(*place, width, HeightOfWords));
        m_pieces << DrawnWords{*place, code, boldness};
    }

    std::optional<QPointF> placeOfCode(qsizetype entry, double width) const
    {
        const double across = 2 * (radiusOf(entry) + RoomAtMark);
        const QRectF sheet(QPointF(), 2 * m_middle);
        std::optional<QPointF> crossed;
        for (const QPointF &place : placesAround(roomAround(placeOf(entry), across, across), width)) {
            const QRectF room = roomAround(place, width, HeightOfWords);
            if (!m_room.isFree(room) || !sheet.contains(room))
                continue;
            if (!m_room.isCrossed(room))
                return place;
            crossed = crossed.value_or(place);
        }
        return crossed;
    }

    const QList<RadarMark> &m_marks;
    QPointF m_middle;
    double m_radius;
    RadarPlan m_plan;
    QList<QPointF> m_places; ///< of the entries
    QList<QRectF> m_names;   ///< of the rings
    QList<Drawn> m_pieces;
    WordRoom m_room;
    int m_without = 0;
};

} // namespace

RadarDrawing radarDrawing(const QList<RadarMark> &marks, double width)
{
    return RadarDrawer(marks, width).drawn();
}

} // namespace kb
