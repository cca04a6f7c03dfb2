// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class Certainty { Vast, Geschat };
template <> inline constexpr auto codesOf<Certainty> = codes("vast", "geschat");

/// A moment of decision of a dossier; a child of PolicyDossier.
struct DossierMilestone : RecordBase
{
    Uid dossier;
    QDate date;
    QString label;
    QString kind = QStringLiteral(
        "overig"); ///< an extensible list: Kamerbrief, wet, begroting, evaluatie, besluit, overig
    Certainty certainty = Certainty::Vast;

    bool operator==(const DossierMilestone &) const = default;
};

template <> struct Describe<DossierMilestone>
{
    static constexpr Kind kind = Kind::DossierMilestone;
    static constexpr const char *table = "dossier_milestone";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<DossierMilestone, &DossierMilestone::dossier>(10, "dossier", FieldKind::Ref)
            .to(Kind::PolicyDossier),
        required<DossierMilestone, &DossierMilestone::date>(11, "date", FieldKind::Date),
        required<DossierMilestone, &DossierMilestone::label>(12, "label", FieldKind::Text),
        field<DossierMilestone, &DossierMilestone::kind>(13, "kind", FieldKind::Enum),
        field<DossierMilestone, &DossierMilestone::certainty>(14, "certainty", FieldKind::Enum),
    };
};

} // namespace kb
