// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class UnitKind { Ministerie, Dg, Cluster, Directie, Afdeling, Programma, Dienst, AnderMinisterie };
template <>
inline constexpr auto codesOf<UnitKind> = codes("ministerie", "dg", "cluster", "directie", "afdeling",
                                                "programma", "dienst", "ander_ministerie");

/// A part of the organisation that owns records (spec 02, 2.3).
struct Unit : RecordHead
{
    QString code; ///< unique, `A-Z0-9`, at most 12; part of every refcode
    QString nameNl;
    QString nameEn;
    UnitKind kind = UnitKind::Dg;
    Uid parent;
    bool isCoordinator = false;
    QString knowledgeGroupName;
    QString mailbox;
    QString colour;  ///< `#rrggbb`
    QString pattern; ///< so that colour is not the only cue
    QDate validFrom;
    QDate validTo;
    Uid successor;
    bool active = true;
    QStringList alternativeNames; ///< older names for the same code

    bool operator==(const Unit &) const = default;
};

template <> struct Describe<Unit>
{
    static constexpr Kind kind = Kind::Unit;
    static constexpr const char *table = "unit";
    static constexpr const char *code = "";
    static constexpr auto fields =
        joined(headFields<Unit>,
               std::array{
                   required<Unit, &Unit::code>(30, "code", FieldKind::Text),
                   required<Unit, &Unit::nameNl>(31, "name_nl", FieldKind::Text),
                   field<Unit, &Unit::nameEn>(32, "name_en", FieldKind::Text),
                   field<Unit, &Unit::kind>(33, "kind", FieldKind::Enum),
                   field<Unit, &Unit::parent>(34, "parent", FieldKind::Ref).to(Kind::Unit),
                   field<Unit, &Unit::isCoordinator>(35, "is_coordinator", FieldKind::Flag),
                   field<Unit, &Unit::knowledgeGroupName>(36, "knowledge_group_name", FieldKind::Text),
                   field<Unit, &Unit::mailbox>(37, "mailbox", FieldKind::Text),
                   field<Unit, &Unit::colour>(38, "colour", FieldKind::Text),
                   field<Unit, &Unit::pattern>(39, "pattern", FieldKind::Text),
                   field<Unit, &Unit::validFrom>(40, "valid_from", FieldKind::Date),
                   field<Unit, &Unit::validTo>(41, "valid_to", FieldKind::Date),
                   field<Unit, &Unit::successor>(42, "successor", FieldKind::Ref).to(Kind::Unit),
                   field<Unit, &Unit::active>(43, "active", FieldKind::Flag),
                   field<Unit, &Unit::alternativeNames>(44, "alternative_names", FieldKind::List),
               });
};

} // namespace kb
