// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class ApproachKind {
    Beleidsinstrument,
    Interventie,
    Participatievorm,
    Organisatievorm,
    Werkwijze,
    Communicatie,
    Onderzoeksmethode,
    Anders
};
template <>
inline constexpr auto codesOf<ApproachKind> = codes("beleidsinstrument", "interventie", "participatievorm",
                                                    "organisatievorm", "werkwijze", "communicatie",
                                                    "onderzoeksmethode", "anders");

/// What a policy tries: an instrument, intervention or way of working (spec 02, 2.4).
struct Approach : RecordHead
{
    QString nameNl;
    QString nameEn;
    ApproachKind kind = ApproachKind::Beleidsinstrument;
    QString description;
    Uid mergedInto;
    bool active = true;

    bool operator==(const Approach &) const = default;
};

template <> struct Describe<Approach>
{
    static constexpr Kind kind = Kind::Approach;
    static constexpr const char *table = "approach";
    static constexpr const char *code = "AAN";
    static constexpr auto fields = joined(
        headFields<Approach>,
        std::array{
            required<Approach, &Approach::nameNl>(30, "name_nl", FieldKind::Text),
            field<Approach, &Approach::nameEn>(31, "name_en", FieldKind::Text),
            field<Approach, &Approach::kind>(32, "kind", FieldKind::Enum),
            field<Approach, &Approach::description>(33, "description", FieldKind::Memo),
            field<Approach, &Approach::mergedInto>(34, "merged_into", FieldKind::Ref).to(Kind::Approach),
            field<Approach, &Approach::active>(35, "active", FieldKind::Flag),
        });
};

} // namespace kb
