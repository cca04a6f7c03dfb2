// SPDX-License-Identifier: EUPL-1.2
#include "overlap/mutualedges.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

MutualEdges::MutualEdges(const LikenessGraph &graph)
    : m_edges(graph.size())
{
    std::vector<double> weight(graph.size());
    for (quint32 record = 0; record < graph.size(); ++record) {
        for (const Neighbour &near : graph.nearest(record)) {
            if (std::ranges::count(graph.nearest(near.record), record, &Neighbour::record) == 0)
                continue;
            m_edges[record].push_back({near.record, near.value * near.value});
            weight[record] += near.value * near.value;
        }
    }
    for (quint32 record = 0; record < graph.size(); ++record) {
        for (Neighbour &near : m_edges[record])
            near.value /= std::sqrt(weight[record] * weight[near.record]);
    }
}

const Neighbours &MutualEdges::of(quint32 record) const
{
    static const Neighbours none;
    return record < m_edges.size() ? m_edges[record] : none;
}

std::vector<quint32> reachOfChange(const MutualEdges &before, const MutualEdges &after,
                                   std::vector<quint32> changed, int steps)
{
    std::vector<bool> isReached(std::max(before.size(), after.size()));
    const auto reach = [&](quint32 record, std::vector<quint32> &into) {
        if (!isReached[record])
            into.push_back(record);
        isReached[record] = true;
    };

    std::vector<quint32> reached;
    for (const quint32 record : changed)
        reach(record, reached);
    for (quint32 record = 0; record < isReached.size(); ++record) {
        if (before.of(record) != after.of(record))
            reach(record, reached);
    }
    for (size_t from = 0; steps > 0; --steps) {
        for (const size_t end = reached.size(); from < end; ++from) {
            const quint32 record = reached[from];
            for (const MutualEdges *edges : {&before, &after}) {
                for (const Neighbour &near : edges->of(record))
                    reach(near.record, reached);
            }
        }
    }
    std::ranges::sort(reached);
    return reached;
}

} // namespace kb::overlap
