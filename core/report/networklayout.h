// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace kb {

/// A line of a network: places of its ends in the list of nodes.
struct NetworkLine
{
    qsizetype one = 0;
    qsizetype other = 0;
    double strength = 1; ///< the stronger, the closer together

    bool operator==(const NetworkLine &) const = default;
};

/// Where the nodes stand: each in a cell of its own, so that no two touch, and those of a group together in a
/// field where no others stand.
struct NetworkPlan
{
    QSizeF grid;               ///< cells across and down
    QList<QPointF> places;     ///< in cells, from the top left
    QList<QRectF> fields = {}; ///< of each group, in cells; null for a group without nodes

    bool operator==(const NetworkPlan &) const = default;
};

/// The top of a field, as part of a cell: no node stands there, so that the name of the group can. The
/// highest node of the group stands close below it.
inline constexpr double StripOfName = 0.75;

/// Of a cell: by which a node may stand beside its middle.
inline constexpr double FreeAcross = 0.28;

/// Nodes that are tied come close together, and those of a group too (`groups`: per node, -1 for none). The
/// same nodes and lines give the same plan on every computer: there is no chance in it.
NetworkPlan layOutNetwork(const QList<int> &groups, const QList<NetworkLine> &lines);

} // namespace kb
