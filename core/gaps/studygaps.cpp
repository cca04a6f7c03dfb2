// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

namespace kb::gaprule {

/// G3. A link to a question is not yet use; it is told (spec 05, 5.7).
QList<Gap> unusedStudies(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const UnusedStudyFacts &study : facts.unusedStudies) {
        const QDate issued = study.issued.firstDay();
        const QDate since = issued.addMonths(norms.unusedMonths).addDays(1);
        if (!issued.isValid() || since > on)
            continue;
        gaps.append({.kind = GapKind::StudyUnused,
                     .nature = GapNature::Unused,
                     .record = study.record,
                     .recordKind = Kind::Study,
                     .date = issued,
                     .total = study.questions,
                     .issued = study.issued,
                     .involved = {},
                     .since = since});
    }
    return gaps;
}

} // namespace kb::gaprule
