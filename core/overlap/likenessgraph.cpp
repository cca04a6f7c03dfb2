// SPDX-License-Identifier: EUPL-1.2
#include "overlap/likenessgraph.h"

#include <algorithm>

namespace kb::overlap {

namespace {

constexpr size_t NearestCount = 5;

template <typename List> auto place(List &neighbours, quint32 record)
{
    return std::ranges::lower_bound(neighbours, record, {}, &Edge::record);
}

} // namespace

void LikenessGraph::addRecord(quint32 record, const ContentKey &key)
{
    if (m_nodes.size() <= record)
        m_nodes.resize(record + 1);
    m_nodes[record].key = key;
}

void LikenessGraph::connect(quint32 a, quint32 b, double likeness)
{
    insertEdge(a, {b, float(likeness)});
    insertEdge(b, {a, float(likeness)});
}

void LikenessGraph::makeRoom(quint32 first, std::span<const Edges> alike)
{
    std::vector<size_t> more(m_nodes.size());
    for (size_t place = 0; place < alike.size(); ++place) {
        more[first + place] += alike[place].size();
        for (const Edge &edge : alike[place])
            ++more[edge.record];
    }
    for (size_t record = 0; record < more.size(); ++record) {
        if (Edges &neighbours = m_nodes[record].neighbours; more[record] > neighbours.size())
            neighbours.reserve(neighbours.size() + more[record]);
    }
}

void LikenessGraph::connect(quint32 record, const Edges &alike)
{
    for (const auto &[other, likeness] : alike)
        connect(record, other, likeness);
}

void LikenessGraph::disconnect(quint32 record)
{
    for (const Edge &neighbour : std::exchange(m_nodes[record].neighbours, {}))
        removeEdge(neighbour.record, record);
    m_nodes[record].nearest.clear();
}

double LikenessGraph::likeness(quint32 a, quint32 b) const
{
    if (a == b)
        return 1;
    const Edges &neighbours = m_nodes[a].neighbours;
    const auto found = place(neighbours, b);
    return found != neighbours.end() && found->record == b ? found->likeness : 0;
}

void LikenessGraph::insertEdge(quint32 from, const Edge &to)
{
    Node &node = m_nodes[from];
    if (node.neighbours.empty() || node.neighbours.back().record < to.record)
        node.neighbours.push_back(to);
    else
        node.neighbours.insert(place(node.neighbours, to.record), to);
    insertNearest(node.nearest, to);
}

void LikenessGraph::removeEdge(quint32 from, quint32 to)
{
    Node &node = m_nodes[from];
    node.neighbours.erase(place(node.neighbours, to));
    node.nearest.clear();
    for (const Edge &neighbour : node.neighbours)
        insertNearest(node.nearest, neighbour);
}

void LikenessGraph::insertNearest(Neighbours &nearest, const Edge &edge) const
{
    const Neighbour candidate{edge.record, edge.likeness};
    if (nearest.size() == NearestCount && candidate.value < nearest.back().value)
        return;
    const auto isNearer = [this](const Neighbour &a, const Neighbour &b) {
        return a.value != b.value ? a.value > b.value : m_nodes[a.record].key < m_nodes[b.record].key;
    };
    nearest.insert(std::ranges::upper_bound(nearest, candidate, isNearer), candidate);
    if (nearest.size() > NearestCount)
        nearest.pop_back();
}

} // namespace kb::overlap
