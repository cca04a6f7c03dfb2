// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/contentkey.h"

#include <span>
#include <vector>

namespace kb::overlap {

struct Neighbour
{
    quint32 record = 0;
    double value = 0;

    bool operator==(const Neighbour &) const = default;
};

/// By rising record number, unless said otherwise.
using Neighbours = std::vector<Neighbour>;

/// A neighbour in half of the memory: of 12,000 records there are ten million.
struct Edge
{
    quint32 record = 0;
    float likeness = 0;
};
using Edges = std::vector<Edge>;

/// Which records are alike, and how much: to seven digits. Records go by number.
class LikenessGraph
{
public:
    /// Room for a record without neighbours; its key decides between equals.
    void addRecord(quint32 record, const ContentKey &key);
    void connect(quint32 a, quint32 b, double likeness);
    /// Room for so many neighbours more: of the records from `first` on, with those before each.
    void makeRoom(quint32 first, std::span<const Edges> alike);
    /// The same for one record and many.
    void connect(quint32 record, const Edges &alike);
    /// Takes the record's neighbours away; the record itself stays.
    void disconnect(quint32 record);

    quint32 size() const { return quint32(m_nodes.size()); }
    const Edges &neighbours(quint32 record) const { return m_nodes[record].neighbours; }
    /// The five most alike, best first.
    const Neighbours &nearest(quint32 record) const { return m_nodes[record].nearest; }
    /// Likeness of two records; 1 of a record with itself, 0 when they are not connected.
    double likeness(quint32 a, quint32 b) const;
    const ContentKey &key(quint32 record) const { return m_nodes[record].key; }

private:
    struct Node
    {
        ContentKey key;
        Edges neighbours;
        Neighbours nearest;
    };

    void insertEdge(quint32 from, const Edge &to);
    void removeEdge(quint32 from, quint32 to);
    void insertNearest(Neighbours &nearest, const Edge &edge) const;

    std::vector<Node> m_nodes;
};

} // namespace kb::overlap
