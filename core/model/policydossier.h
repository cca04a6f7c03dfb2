// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class AgendaHorizon { Vandaag, Morgen, Beide };
template <> inline constexpr auto codesOf<AgendaHorizon> = codes("vandaag", "morgen", "beide");

enum class DossierStatus { Actief, Rust, Afgesloten };
template <> inline constexpr auto codesOf<DossierStatus> = codes("actief", "rust", "afgesloten");

/// A subject on which a unit makes policy (spec 02, 2.4).
struct PolicyDossier : RecordHead
{
    QString code; ///< unique per owner
    QString title;
    QString description;
    AgendaHorizon agendaHorizon = AgendaHorizon::Vandaag;
    bool priority = false;
    QDate priorityFrom;
    QDate priorityTo;
    int freshnessMonths = 36; ///< 6 to 120
    DossierStatus status = DossierStatus::Actief;
    QString parliamentaryDossier;
    QString budgetArticle;

    bool operator==(const PolicyDossier &) const = default;
};

template <> struct Describe<PolicyDossier>
{
    static constexpr Kind kind = Kind::PolicyDossier;
    static constexpr const char *table = "policy_dossier";
    static constexpr const char *code = "DOS";
    static constexpr auto fields = joined(
        headFields<PolicyDossier>,
        std::array{
            required<PolicyDossier, &PolicyDossier::code>(30, "code", FieldKind::Text),
            required<PolicyDossier, &PolicyDossier::title>(31, "title", FieldKind::Text),
            field<PolicyDossier, &PolicyDossier::description>(32, "description", FieldKind::Memo),
            field<PolicyDossier, &PolicyDossier::agendaHorizon>(33, "agenda_horizon", FieldKind::Enum),
            field<PolicyDossier, &PolicyDossier::priority>(34, "priority", FieldKind::Flag),
            field<PolicyDossier, &PolicyDossier::priorityFrom>(35, "priority_from", FieldKind::Date),
            field<PolicyDossier, &PolicyDossier::priorityTo>(36, "priority_to", FieldKind::Date),
            field<PolicyDossier, &PolicyDossier::freshnessMonths>(37, "freshness_months", FieldKind::Integer),
            field<PolicyDossier, &PolicyDossier::status>(38, "status", FieldKind::Enum),
            field<PolicyDossier, &PolicyDossier::parliamentaryDossier>(39, "parliamentary_dossier",
                                                                       FieldKind::Text),
            field<PolicyDossier, &PolicyDossier::budgetArticle>(40, "budget_article", FieldKind::Text),
        });
};

} // namespace kb
