// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

namespace kb::gaprule {

/// G9. The date is that of the delivery.
QList<Gap> resultsNotPublic(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const ProjectFacts &project : facts.projects) {
        const bool isLate =
            project.deliveredOn.isValid() && project.deliveredOn.addDays(norms.publishDays) < on;
        if (project.publishedOn.isValid() || !isLate)
            continue;
        gaps.append({.kind = GapKind::ResultNotPublic,
                     .nature = GapNature::Unused,
                     .record = project.record,
                     .recordKind = Kind::ResearchProject,
                     .date = project.deliveredOn,
                     .involved = {}});
    }
    return gaps;
}

/// G10. The date is that of the publication.
QList<Gap> missingReactions(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const ProjectFacts &project : facts.projects) {
        const bool isLate =
            project.publishedOn.isValid() && project.publishedOn.addMonths(norms.reactionMonths) < on;
        if (project.hasReaction || !isLate)
            continue;
        gaps.append({.kind = GapKind::ReactionMissing,
                     .nature = GapNature::Unused,
                     .record = project.record,
                     .recordKind = Kind::ResearchProject,
                     .date = project.publishedOn,
                     .involved = {}});
    }
    return gaps;
}

} // namespace kb::gaprule
