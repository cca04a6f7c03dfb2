// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/networklayout.h"

#include <algorithm>

namespace kb {

/// A plan of a network in points, below a legend.
class NetworkScale
{
public:
    static constexpr double LegendHeight = 22;
    static constexpr double RoomBelow = 10; ///< for the codes of the lowest questions
    static constexpr double HighestCell = 64;
    static constexpr double LowestCell = 39; ///< a code stands between two questions

    /// As wide as that; no cell is higher than wide, unless it were too low.
    NetworkScale(const NetworkPlan &plan, double width, double highestCell)
        : m_plan(plan)
        , m_across(width / std::max(1.0, plan.grid.width()))
        , m_down(std::clamp(m_across, LowestCell, highestCell))
        , m_size(width, LegendHeight + m_down * plan.grid.height() + RoomBelow)
    {
    }

    QSizeF size() const { return m_size; }
    QSizeF cell() const { return {m_across, m_down}; }
    QPointF placeOf(qsizetype node) const { return inPoints(m_plan.places[node]); }

    qsizetype fields() const { return m_plan.fields.size(); }
    /// Empty for a group without nodes.
    QRectF fieldOf(qsizetype group) const
    {
        const QRectF field = m_plan.fields.value(group);
        return {inPoints(field.topLeft()), inPoints(field.bottomRight())};
    }

private:
    QPointF inPoints(QPointF place) const
    {
        return {place.x() * m_across, LegendHeight + place.y() * m_down};
    }

    const NetworkPlan &m_plan;
    double m_across;
    double m_down;
    QSizeF m_size;
};

} // namespace kb
