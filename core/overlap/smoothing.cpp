// SPDX-License-Identifier: EUPL-1.2
#include "overlap/smoothing.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kb::overlap {

namespace {

constexpr double Restart = 0.4;
constexpr int Steps = 4;

double rounded(double likeness)
{
    return std::round(likeness * 1e6) / 1e6;
}

} // namespace

Smoothing::Smoothing(const LikenessGraph &graph, Reach reach)
    : m_graph(graph)
    , m_reach(reach)
    , m_mutual(graph.size())
    , m_walks(graph.size())
{
    if (reach == Reach::Neighbours)
        findMutualEdges();
}

/// An edge weighs its likeness squared, divided by the roots of what all edges of either end weigh, so that a
/// record which resembles everything spreads no more than others.
void Smoothing::findMutualEdges()
{
    std::vector<double> weight(m_graph.size());
    for (quint32 record = 0; record < m_graph.size(); ++record) {
        for (const Neighbour &near : m_graph.nearest(record)) {
            if (std::ranges::count(m_graph.nearest(near.record), record, &Neighbour::record) == 0)
                continue;
            m_mutual[record].push_back({near.record, near.value * near.value});
            weight[record] += near.value * near.value;
        }
    }
    for (quint32 record = 0; record < m_graph.size(); ++record) {
        for (Neighbour &near : m_mutual[record])
            near.value /= std::sqrt(weight[record] * weight[near.record]);
    }
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
            for (const Neighbour &near : m_mutual[record])
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

Neighbours Smoothing::likeness(quint32 record)
{
    std::vector<double> sums(m_graph.size());
    for (const Neighbour &met : walk(record)) {
        sums[met.record] += met.value;
        for (const Neighbour &like : m_graph.neighbours(met.record))
            sums[like.record] += met.value * like.value;
    }
    const auto walkBack = [&](const Neighbour &like) {
        for (const Neighbour &met : walk(like.record))
            sums[met.record] += like.value * met.value;
    };
    walkBack({record, 1});
    std::ranges::for_each(m_graph.neighbours(record), walkBack);

    Neighbours likeness;
    for (quint32 other = 0; other < sums.size(); ++other) {
        const double value = rounded(sums[other] / 2);
        if (other != record && value > 0)
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
    std::ranges::stable_sort(between, std::ranges::greater{}, &Neighbour::value);
    return between;
}

} // namespace kb::overlap
