// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"
#include "model/freshness.h"

namespace kb::gaprule {

/// G3. A link to a question is not yet use; it is told (spec 05, 5.7). A study of 2024 has its year from the
/// last day of that year on.
QList<Gap> unusedStudies(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const UnusedStudyFacts &study : facts.unusedStudies) {
        const QDate since = freshUntil(study.issued.lastDay(), norms.unusedMonths).addDays(1);
        if (!since.isValid() || since > on)
            continue;
        gaps.append({.kind = GapKind::StudyUnused,
                     .nature = GapNature::Unused,
                     .record = study.record,
                     .recordKind = Kind::Study,
                     .date = study.issued.firstDay(),
                     .total = study.questions,
                     .issued = study.issued,
                     .involved = {},
                     .since = since});
    }
    return gaps;
}

} // namespace kb::gaprule
