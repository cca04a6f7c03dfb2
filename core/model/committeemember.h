// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class CommitteeRole { Voorzitter, Lid, Secretaris, DeskundigeMethoden, Projectbegeleider };
template <>
inline constexpr auto codesOf<CommitteeRole> = codes("voorzitter", "lid", "secretaris", "deskundige_methoden",
                                                     "projectbegeleider");

/// A member of the supervisory committee, or the place of one that a unit is still to name; a child of
/// ResearchProject.
struct CommitteeMember : RecordBase
{
    Uid project;
    Uid person; ///< null: still to be named, by the unit
    CommitteeRole role = CommitteeRole::Lid;
    bool independent = false;
    QDate from;
    QDate to;
    Uid unit; ///< for which the member sits there

    bool operator==(const CommitteeMember &) const = default;
};

template <> struct Describe<CommitteeMember>
{
    static constexpr Kind kind = Kind::CommitteeMember;
    static constexpr const char *table = "committee_member";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<CommitteeMember, &CommitteeMember::project>(10, "project", FieldKind::Ref)
            .to(Kind::ResearchProject),
        field<CommitteeMember, &CommitteeMember::person>(11, "person", FieldKind::Ref).to(Kind::Person),
        field<CommitteeMember, &CommitteeMember::role>(12, "role", FieldKind::Enum),
        field<CommitteeMember, &CommitteeMember::independent>(13, "independent", FieldKind::Flag),
        field<CommitteeMember, &CommitteeMember::from>(14, "from_date", FieldKind::Date),
        field<CommitteeMember, &CommitteeMember::to>(15, "to_date", FieldKind::Date),
        field<CommitteeMember, &CommitteeMember::unit>(16, "unit", FieldKind::Ref).to(Kind::Unit),
    };
};

} // namespace kb
