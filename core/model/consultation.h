// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class Standpoint { Akkoord, AkkoordMetOpmerking, NietAkkoord, GeenReactie };
template <>
inline constexpr auto codesOf<Standpoint> = codes("akkoord", "akkoord_met_opmerking", "niet_akkoord",
                                                  "geen_reactie");

/// Who was asked about an advice, and what they think; a child of Advice.
struct Consultation : RecordBase
{
    Uid advice;
    Uid unit;
    Uid person;
    QDate date;
    Standpoint position = Standpoint::GeenReactie;
    QString remark;

    bool operator==(const Consultation &) const = default;
};

template <> struct Describe<Consultation>
{
    static constexpr Kind kind = Kind::Consultation;
    static constexpr const char *table = "consultation";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<Consultation, &Consultation::advice>(10, "advice", FieldKind::Ref).to(Kind::Advice),
        required<Consultation, &Consultation::unit>(11, "unit", FieldKind::Ref).to(Kind::Unit),
        field<Consultation, &Consultation::person>(12, "person", FieldKind::Ref).to(Kind::Person),
        field<Consultation, &Consultation::date>(13, "date", FieldKind::Date),
        field<Consultation, &Consultation::position>(14, "position", FieldKind::Enum),
        field<Consultation, &Consultation::remark>(15, "remark", FieldKind::Memo),
    };
};

} // namespace kb
