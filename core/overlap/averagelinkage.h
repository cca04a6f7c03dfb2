// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace kb::overlap {

/// How alike two things are. Things go by number; what is not alike at all needs no pair.
struct LinkedPair
{
    quint32 a = 0;
    quint32 b = 0;
    double likeness = 0;

    /// By numbers: each pair of things stands once.
    bool operator<(const LinkedPair &other) const { return std::pair(a, b) < std::pair(other.a, other.b); }
};

/// Members by rising number.
using LinkedGroup = std::vector<quint32>;

/// Average-linkage clustering: joins the two groups whose members are most alike on average, again and again,
/// until no two groups reach `least`, which is above zero. Of equals those with the lowest numbers go first,
/// so that the order of the pairs does not matter. Gives the groups of two and more, by their first members.
/// Takes little more time than there are pairs. Fails only with Cancelled.
Result<std::vector<LinkedGroup>> averageLinkage(std::span<const LinkedPair> pairs, double least,
                                                const std::stop_token &stop = {});

} // namespace kb::overlap
