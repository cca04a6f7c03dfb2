// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

namespace kb::gaprule {

/// G9. The date is that of the delivery. That it stays inside is a decision too.
QList<Gap> resultsNotPublic(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const ProjectFacts &project : facts.projects) {
        const QDate since = project.deliveredOn.addDays(norms.publishDays + 1);
        const bool isLate = project.deliveredOn.isValid() && since <= on;
        if (project.isDecided || project.publishedOn.isValid() || !isLate)
            continue;
        gaps.append({.kind = GapKind::ResultNotPublic,
                     .nature = GapNature::Unused,
                     .record = project.record,
                     .recordKind = Kind::ResearchProject,
                     .date = project.deliveredOn,
                     .involved = {},
                     .since = since});
    }
    return gaps;
}

/// G10. The date is that of the publication.
QList<Gap> missingReactions(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const ProjectFacts &project : facts.projects) {
        const QDate since = project.publishedOn.addMonths(norms.reactionMonths).addDays(1);
        const bool isLate = project.publishedOn.isValid() && since <= on;
        if (project.hasReaction || !isLate)
            continue;
        gaps.append({.kind = GapKind::ReactionMissing,
                     .nature = GapNature::Unused,
                     .record = project.record,
                     .recordKind = Kind::ResearchProject,
                     .date = project.publishedOn,
                     .involved = {},
                     .since = since});
    }
    return gaps;
}

} // namespace kb::gaprule
