// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

namespace kb::gaprule {

/// What people wrote down, from that day on.
QList<Gap> writtenGaps(const GapFacts &facts, const GapNorms &, QDate on)
{
    QList<Gap> gaps;
    for (const WrittenGapFacts &written : facts.written) {
        if (written.on > on)
            continue;
        gaps.append({.kind = GapKind::ByHand,
                     .nature = written.nature,
                     .record = written.uid,
                     .date = written.on,
                     .involved = written.about.isNull() ? QList<Uid>() : QList{written.about},
                     .title = written.title,
                     .why = written.why,
                     .unit = written.unit,
                     .since = written.on});
    }
    return gaps;
}

} // namespace kb::gaprule
