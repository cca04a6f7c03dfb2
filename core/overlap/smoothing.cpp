// SPDX-License-Identifier: EUPL-1.2
#include "overlap/smoothing.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kb::overlap {

namespace {

constexpr double Restart = 0.4;

/// What stands by rising number, from a number on.
template <typename List> auto from(quint32 first, const List &list)
{
    const auto begin =
        first == 0 ? list.begin() : std::ranges::lower_bound(list, first, {}, &List::value_type::record);
    return std::ranges::subrange(begin, list.end());
}

double rounded(double likeness)
{
    return std::round(likeness * 1e6) / 1e6;
}

} // namespace

Smoothing::Smoothing(const LikenessGraph &graph, Reach reach)
    : m_graph(graph)
    , m_reach(reach)
    , m_mutual(reach == Reach::Neighbours ? MutualEdges(graph) : MutualEdges())
    , m_walks(graph.size())
{
}

const Neighbours &Smoothing::walk(quint32 from)
{
    if (m_walks[from])
        return *m_walks[from];
    if (m_reach == Reach::OwnTextOnly)
        return m_walks[from].emplace(Neighbours{{from, 1}});

    std::map<quint32, double> met;
    std::map<quint32, double> here{{from, Restart}};
    for (int step = 0; step <= Steps; ++step) {
        std::map<quint32, double> next;
        for (const auto &[record, share] : here) {
            met[record] += share;
            for (const Neighbour &near : m_mutual.of(record))
                next[near.record] += (1 - Restart) * share * near.value;
        }
        here = std::move(next);
    }

    Neighbours &walk = m_walks[from].emplace();
    for (const auto &[record, share] : met)
        walk.push_back({record, share});
    return walk;
}

double Smoothing::shareOf(quint32 from, quint32 to)
{
    const Neighbours &met = walk(from);
    const auto found = std::ranges::lower_bound(met, to, {}, &Neighbour::record);
    return found != met.end() && found->record == to ? found->value : 0;
}

Neighbours Smoothing::withAll(quint32 record, quint32 first)
{
    std::vector<double> sums(m_graph.size());
    for (const Neighbour &met : walk(record)) {
        sums[met.record] += met.value;
        for (const Edge &like : from(first, m_graph.neighbours(met.record)))
            sums[like.record] += met.value * like.likeness;
    }
    const auto walkBack = [&](const Edge &like) {
        for (const Neighbour &met : from(first, walk(like.record)))
            sums[met.record] += like.likeness * met.value;
    };
    walkBack({record, 1});
    std::ranges::for_each(m_graph.neighbours(record), walkBack);

    Neighbours likeness;
    for (quint32 other = first; other < sums.size(); ++other) {
        if (sums[other] == 0 || other == record)
            continue;
        if (const double value = rounded(sums[other] / 2); value > 0)
            likeness.push_back({other, value});
    }
    return likeness;
}

double Smoothing::likeness(quint32 a, quint32 b)
{
    double sum = 0;
    for (const Neighbour &met : walk(a))
        sum += met.value * m_graph.likeness(met.record, b);
    for (const Neighbour &met : walk(b))
        sum += met.value * m_graph.likeness(met.record, a);
    return rounded(sum / 2);
}

double Smoothing::direct(quint32 a, quint32 b)
{
    const double sides = shareOf(a, a) + shareOf(b, b);
    const double each = shareOf(a, b) + shareOf(b, a);
    return (sides * m_graph.likeness(a, b) + each) / 2;
}

Neighbours Smoothing::goBetweens(quint32 a, quint32 b)
{
    std::map<quint32, double> brings;
    for (const Neighbour &met : walk(a))
        brings[met.record] += met.value * m_graph.likeness(met.record, b) / 2;
    for (const Neighbour &met : walk(b))
        brings[met.record] += met.value * m_graph.likeness(met.record, a) / 2;

    Neighbours between;
    for (const auto &[record, value] : brings) {
        if (record != a && record != b && value > 0)
            between.push_back({record, value});
    }
    std::ranges::sort(between, [this](const Neighbour &one, const Neighbour &other) {
        return one.value != other.value ? one.value > other.value
                                        : m_graph.key(one.record) < m_graph.key(other.record);
    });
    return between;
}

} // namespace kb::overlap
