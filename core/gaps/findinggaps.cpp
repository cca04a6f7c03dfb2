// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

namespace kb::gaprule {

/// G7. The number is how many findings count.
QList<Gap> mixedFindings(const GapFacts &facts, const GapNorms &, QDate)
{
    QList<Gap> gaps;
    for (const ApproachFacts &approach : facts.approaches) {
        if (approach.judged.verdict != ApproachVerdict::Wisselend)
            continue;
        gaps.append({.kind = GapKind::FindingsMixed,
                     .nature = GapNature::Unreviewed,
                     .record = approach.record,
                     .recordKind = Kind::Approach,
                     .number = approach.judged.counting,
                     .involved = {}});
    }
    return gaps;
}

} // namespace kb::gaprule
