// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class UsedIn {
    Advies,
    Kamerbrief,
    Wetsvoorstel,
    Begroting,
    Beleidsnota,
    Uitvoering,
    Gesprek,
    BewustNietGebruikt
};
template <>
inline constexpr auto codesOf<UsedIn> = codes("advies", "kamerbrief", "wetsvoorstel", "begroting",
                                              "beleidsnota", "uitvoering", "gesprek", "bewust_niet_gebruikt");

enum class UsedHow { Onderbouwing, Bijgesteld, Gestopt, Achtergrond };
template <>
inline constexpr auto codesOf<UsedHow> = codes("onderbouwing", "bijgesteld", "gestopt", "achtergrond");

/// A study, lesson or insight that somebody used, or on purpose did not (spec 02, 2.5).
struct UseRecord : RecordBase
{
    Uid object;
    Uid usingUnit;
    Uid dossier;
    UsedIn usedIn = UsedIn::Advies;
    QString reference;
    QDate date;
    UsedHow how = UsedHow::Onderbouwing;
    QString note;

    bool operator==(const UseRecord &) const = default;
};

template <> struct Describe<UseRecord>
{
    static constexpr Kind kind = Kind::UseRecord;
    static constexpr const char *table = "use_record";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<UseRecord, &UseRecord::object>(10, "object", FieldKind::Ref)
            .to(Kind::Study, Kind::Lesson, Kind::Insight),
        required<UseRecord, &UseRecord::usingUnit>(11, "using_unit", FieldKind::Ref).to(Kind::Unit),
        field<UseRecord, &UseRecord::dossier>(12, "dossier", FieldKind::Ref).to(Kind::PolicyDossier),
        field<UseRecord, &UseRecord::usedIn>(13, "used_in", FieldKind::Enum),
        field<UseRecord, &UseRecord::reference>(14, "reference", FieldKind::Text),
        required<UseRecord, &UseRecord::date>(15, "date", FieldKind::Date),
        field<UseRecord, &UseRecord::how>(16, "how", FieldKind::Enum),
        field<UseRecord, &UseRecord::note>(17, "note", FieldKind::Text),
    };
};

} // namespace kb
