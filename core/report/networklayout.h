// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointF>
#include <QSize>

namespace kb {

/// A line of a network: places of its ends in the list of nodes.
struct NetworkLine
{
    qsizetype one = 0;
    qsizetype other = 0;
    double strength = 1; ///< the stronger, the closer together

    bool operator==(const NetworkLine &) const = default;
};

/// Where the nodes stand: each in a cell of its own of a grid, so that no two touch.
struct NetworkPlan
{
    QSize grid;            ///< cells across and down
    QList<QPointF> places; ///< in cells, from the top left

    bool operator==(const NetworkPlan &) const = default;
};

/// Nodes that are tied come close together, and those of a group too (`groups`: per node, -1 for none). The
/// same nodes and lines give the same plan on every computer: there is no chance in it.
NetworkPlan layOutNetwork(const QList<int> &groups, const QList<NetworkLine> &lines);

} // namespace kb
