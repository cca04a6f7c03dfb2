// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

namespace kb::gaprule {

/// G3. A link to a question is not yet use; it is told (spec 05, 5.7).
QList<Gap> unusedStudies(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    const QDate limit = on.addMonths(-norms.unusedMonths);
    QList<Gap> gaps;
    for (const UnusedStudyFacts &study : facts.unusedStudies) {
        const QDate issued = study.issued.firstDay();
        if (!issued.isValid() || issued >= limit)
            continue;
        gaps.append({.kind = GapKind::StudyUnused,
                     .nature = GapNature::Unused,
                     .record = study.record,
                     .recordKind = Kind::Study,
                     .date = issued,
                     .total = study.questions,
                     .issued = study.issued,
                     .involved = {}});
    }
    return gaps;
}

} // namespace kb::gaprule
