// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/likenessgraph.h"

namespace kb::overlap {

/// The edges between records that are among each other's nearest. An edge weighs its likeness squared,
/// divided by the roots of what all edges of either end weigh, so that a record which resembles everything
/// spreads no more than others.
class MutualEdges
{
public:
    MutualEdges() = default;
    explicit MutualEdges(const LikenessGraph &graph);

    /// None for a record that came later.
    const Neighbours &of(quint32 record) const;
    quint32 size() const { return quint32(m_edges.size()); }

private:
    std::vector<Neighbours> m_edges;
};

/// The records that come within so many steps of a change: of one of `changed`, or of a record whose edges
/// differ, over the edges of either.
std::vector<quint32> reachOfChange(const MutualEdges &before, const MutualEdges &after,
                                   std::vector<quint32> changed, int steps);

} // namespace kb::overlap
