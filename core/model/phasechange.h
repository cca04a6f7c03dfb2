// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/phase.h"
#include "model/recordtype.h"

namespace kb {

/// One step of a project through its phases; a child of ResearchProject.
struct PhaseChange : RecordBase
{
    Uid project;
    Phase from = Phase::Idee;
    Phase to = Phase::Idee;
    QDate date;
    QString doneBy;
    QString remark;
    QStringList overridden; ///< guards that were passed with a reason

    bool operator==(const PhaseChange &) const = default;
};

template <> struct Describe<PhaseChange>
{
    static constexpr Kind kind = Kind::PhaseChange;
    static constexpr const char *table = "phase_change";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<PhaseChange, &PhaseChange::project>(10, "project", FieldKind::Ref).to(Kind::ResearchProject),
        field<PhaseChange, &PhaseChange::from>(11, "from_phase", FieldKind::Enum),
        field<PhaseChange, &PhaseChange::to>(12, "to_phase", FieldKind::Enum),
        required<PhaseChange, &PhaseChange::date>(13, "date", FieldKind::Date),
        field<PhaseChange, &PhaseChange::doneBy>(14, "done_by", FieldKind::Text),
        field<PhaseChange, &PhaseChange::remark>(15, "remark", FieldKind::Text),
        field<PhaseChange, &PhaseChange::overridden>(16, "overridden", FieldKind::List),
    };
};

} // namespace kb
