// SPDX-License-Identifier: EUPL-1.2
#include "overlap/conceptmatch.h"

#include <algorithm>

namespace kb::overlap {

namespace {

bool contains(const std::vector<quint32> &concepts, quint32 number)
{
    return std::ranges::count(concepts, number) > 0;
}

double totalWeight(const ConceptList &list, const std::vector<quint32> &concepts)
{
    double sum = 0;
    for (const quint32 number : concepts)
        sum += list.weight(number);
    return sum;
}

} // namespace

ConceptMatch matchConcepts(const ConceptList &list, const std::vector<quint32> &a,
                           const std::vector<quint32> &b, double nearShare)
{
    ConceptMatch match;
    std::ranges::copy_if(a, std::back_inserter(match.shared),
                         [&](quint32 number) { return contains(b, number); });

    std::vector<quint32> used = match.shared; // each concept of B answers for one of A
    double matched = totalWeight(list, match.shared);
    for (const quint32 inA : a) {
        if (contains(match.shared, inA))
            continue;
        const auto inB = std::ranges::find_if(
            b, [&](quint32 number) { return !contains(used, number) && list.areNear(inA, number); });
        if (inB == b.end())
            continue;
        used.push_back(*inB);
        match.near.push_back({inA, *inB});
        matched += nearShare * std::min(list.weight(inA), list.weight(*inB));
    }

    if (matched > 0) {
        match.coveredA = std::min(1.0, matched / totalWeight(list, a));
        match.coveredB = std::min(1.0, matched / totalWeight(list, b));
    }
    return match;
}

} // namespace kb::overlap
