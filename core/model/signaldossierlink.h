// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// Says what a signal means for a dossier.
struct SignalDossierLink : RecordBase
{
    Uid signal;
    Uid dossier;
    QString meaning;   ///< at most 280 characters
    int relevance = 2; ///< 1 to 3
    QString proposedAction;
    QDate linkedOn;
    QString linkedBy;
    Uid unit;

    bool operator==(const SignalDossierLink &) const = default;
};

template <> struct Describe<SignalDossierLink>
{
    static constexpr Kind kind = Kind::SignalDossierLink;
    static constexpr const char *table = "signal_dossier_link";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<SignalDossierLink, &SignalDossierLink::signal>(10, "signal", FieldKind::Ref)
            .to(Kind::Signal),
        required<SignalDossierLink, &SignalDossierLink::dossier>(11, "dossier", FieldKind::Ref)
            .to(Kind::PolicyDossier),
        required<SignalDossierLink, &SignalDossierLink::meaning>(12, "meaning", FieldKind::Text),
        field<SignalDossierLink, &SignalDossierLink::relevance>(13, "relevance", FieldKind::Integer),
        field<SignalDossierLink, &SignalDossierLink::proposedAction>(14, "proposed_action", FieldKind::Text),
        field<SignalDossierLink, &SignalDossierLink::linkedOn>(15, "linked_on", FieldKind::Date),
        field<SignalDossierLink, &SignalDossierLink::linkedBy>(16, "linked_by", FieldKind::Text),
        field<SignalDossierLink, &SignalDossierLink::unit>(17, "unit", FieldKind::Ref).to(Kind::Unit),
    };
};

} // namespace kb
