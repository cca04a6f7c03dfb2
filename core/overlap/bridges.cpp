// SPDX-License-Identifier: EUPL-1.2
#include "overlap/bridges.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <vector>

namespace kb {

namespace {

using MemberPlace = qsizetype; ///< of a member in the list
using BridgeTies = std::vector<std::set<MemberPlace>>;

BridgeTies bridgeTiesOf(const QList<Uid> &members, const QList<std::pair<Uid, Uid>> &pairs)
{
    QHash<Uid, MemberPlace> places;
    for (MemberPlace place = 0; place < members.size(); ++place)
        places.insert(members[place], place);
    BridgeTies neighbours(size_t(members.size()));
    for (const auto &[a, b] : pairs) {
        const MemberPlace first = places.value(a, -1);
        const MemberPlace second = places.value(b, -1);
        if (first < 0 || second < 0 || first == second)
            continue;
        neighbours[size_t(first)].insert(second);
        neighbours[size_t(second)].insert(first);
    }
    return neighbours;
}

/// A walk in depth: a member that was reached by a pair, and from whose side no other pair leads back to
/// before it, hangs on that pair.
class BridgeSearch
{
public:
    explicit BridgeSearch(const BridgeTies &neighbours)
        : m_neighbours(neighbours)
        , m_reached(neighbours.size(), -1)
        , m_lowest(neighbours.size(), -1)
    {
    }

    /// Each as the member before it and the member behind it.
    std::vector<std::pair<MemberPlace, MemberPlace>> all()
    {
        for (MemberPlace place = 0; place < MemberPlace(m_neighbours.size()); ++place) {
            if (m_reached[size_t(place)] < 0)
                walk(place, -1);
        }
        return m_found;
    }

private:
    void walk(MemberPlace place, MemberPlace from)
    {
        MemberPlace &lowest = m_lowest[size_t(place)];
        lowest = m_reached[size_t(place)] = m_count++;
        for (const MemberPlace next : m_neighbours[size_t(place)]) {
            if (next == from)
                continue;
            if (m_reached[size_t(next)] >= 0) {
                lowest = std::min(lowest, m_reached[size_t(next)]);
                continue;
            }
            walk(next, place);
            lowest = std::min(lowest, m_lowest[size_t(next)]);
            if (m_lowest[size_t(next)] > m_reached[size_t(place)])
                m_found.emplace_back(place, next);
        }
    }

    const BridgeTies &m_neighbours;
    std::vector<MemberPlace> m_reached; ///< the how many-th; -1: not yet
    std::vector<MemberPlace> m_lowest;  ///< of those that its side reaches otherwise
    std::vector<std::pair<MemberPlace, MemberPlace>> m_found;
    MemberPlace m_count = 0;
};

/// Everybody on the side of `start`, without crossing the pair with `other`.
std::set<MemberPlace> sideOf(const BridgeTies &neighbours, MemberPlace start, MemberPlace other)
{
    std::set<MemberPlace> side{start};
    std::vector<MemberPlace> open{start};
    while (!open.empty()) {
        const MemberPlace place = open.back();
        open.pop_back();
        for (const MemberPlace next : neighbours[size_t(place)]) {
            const bool isBridge = place == start && next == other;
            if (!isBridge && side.insert(next).second)
                open.push_back(next);
        }
    }
    return side;
}

/// The smaller side hangs on the larger one; of equals the one with the later first member.
bool isBeyond(const std::set<MemberPlace> &side, const std::set<MemberPlace> &other)
{
    return side.size() != other.size() ? side.size() < other.size() : *side.begin() > *other.begin();
}

} // namespace

QList<Bridge> bridgesOf(const QList<Uid> &members, const QList<std::pair<Uid, Uid>> &pairs)
{
    const BridgeTies neighbours = bridgeTiesOf(members, pairs);
    std::vector<std::pair<MemberPlace, MemberPlace>> found = BridgeSearch(neighbours).all();
    std::ranges::sort(found);
    QList<Bridge> bridges;
    for (const auto &[first, second] : found) {
        const std::set<MemberPlace> before = sideOf(neighbours, first, second);
        const std::set<MemberPlace> behind = sideOf(neighbours, second, first);
        if (before.size() + behind.size() <= 2)
            continue;
        const bool isBehindBeyond = isBeyond(behind, before);
        Bridge bridge{.near = members[isBehindBeyond ? first : second],
                      .far = members[isBehindBeyond ? second : first],
                      .beyond = {}};
        for (const MemberPlace place : isBehindBeyond ? behind : before)
            bridge.beyond.append(members[place]);
        bridges.append(bridge);
    }
    return bridges;
}

} // namespace kb
