// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"
#include "model/freshness.h"

namespace kb::gaprule {

/// G4. The number is the norm in months; without a date there is no study at all. A study of 2024 counts
/// until the last day of that year, as in the list of dossiers.
QList<Gap> staleDossiers(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const DossierFacts &dossier : facts.dossiers) {
        const int months = dossier.freshMonths > 0 ? dossier.freshMonths : norms.freshMonths;
        const QDate newest = dossier.newestStudy.lastDay();
        const Freshness freshness = freshnessOf(newest, months, on);
        if (freshness != Freshness::Verouderd && freshness != Freshness::GeenStudie)
            continue;
        gaps.append({.kind = GapKind::DossierStale,
                     .nature = newest.isValid() ? GapNature::Outdated : GapNature::Absent,
                     .record = dossier.record,
                     .recordKind = Kind::PolicyDossier,
                     .date = dossier.newestStudy.firstDay(),
                     .number = months,
                     .issued = dossier.newestStudy,
                     .involved = {},
                     .since = freshUntil(newest, months).addDays(1)});
    }
    return gaps;
}

/// G8. The number is how many questions that must be answered are open.
QList<Gap> nearDecisions(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const DossierFacts &dossier : facts.dossiers) {
        const QDate since = dossier.decision.addMonths(-norms.decisionMonths);
        const bool isNear = dossier.decision.isValid() && dossier.decision >= on && since <= on;
        if (!isNear || dossier.openNeeded == 0)
            continue;
        gaps.append({.kind = GapKind::DecisionNear,
                     .nature = GapNature::Absent,
                     .record = dossier.record,
                     .recordKind = Kind::PolicyDossier,
                     .date = dossier.decision,
                     .number = dossier.openNeeded,
                     .involved = {},
                     .since = since});
    }
    return gaps;
}

} // namespace kb::gaprule
