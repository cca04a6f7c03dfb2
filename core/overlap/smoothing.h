// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/mutualedges.h"

#include <optional>

namespace kb::overlap {

/// Texts that resemble the same third text are more alike than their own words show. From each record a
/// short random walk with restart goes over the edges between records that are each other's nearest; the
/// smoothed likeness of two records is what is met on the way, averaged over both directions (README.md).
class Smoothing
{
public:
    enum class Reach { Neighbours, OwnTextOnly };
    static constexpr int Steps = 4; ///< of a walk

    /// The graph must stay as it is, for as long as this lives.
    Smoothing(const LikenessGraph &graph, Reach reach);

    /// Likeness of the record with all others from a number on, rounded to millionths; zero is left out.
    Neighbours withAll(quint32 record, quint32 first = 0);
    double likeness(quint32 a, quint32 b);

    /// What the two resemble each other by themselves, and through each other.
    double direct(quint32 a, quint32 b);
    /// What each third record brings, most first; with direct() it adds up to the likeness.
    Neighbours goBetweens(quint32 a, quint32 b);

private:
    const Neighbours &walk(quint32 from);
    double shareOf(quint32 from, quint32 to);

    const LikenessGraph &m_graph;
    Reach m_reach;
    MutualEdges m_mutual;
    std::vector<std::optional<Neighbours>> m_walks;
};

} // namespace kb::overlap
