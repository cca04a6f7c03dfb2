// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/conceptlist.h"

namespace kb::overlap {

/// The concepts of two records side by side (spec 05, 5.3).
struct ConceptMatch
{
    struct Near
    {
        quint32 inA = 0;
        quint32 inB = 0;
    };

    std::vector<quint32> shared;
    std::vector<Near> near; ///< one broader than the other
    double coveredA = 0;    ///< share of A's concepts, by weight, that B has too; 0 to 1
    double coveredB = 0;
};

/// `nearShare` is what a broader or narrower concept counts against a shared one.
ConceptMatch matchConcepts(const ConceptList &list, const std::vector<quint32> &a,
                           const std::vector<quint32> &b, double nearShare);

} // namespace kb::overlap
