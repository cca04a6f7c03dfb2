// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class SignalVerdict { VanBelang, NietVanBelang, Later };
template <> inline constexpr auto codesOf<SignalVerdict> = codes("van_belang", "niet_van_belang", "later");

/// What a unit thinks of the signal of another; travels back to its owner.
struct SignalAssessment : RecordBase
{
    Uid signal;
    Uid unit;
    SignalVerdict verdict = SignalVerdict::Later;
    QString reason;
    QDate date;

    bool operator==(const SignalAssessment &) const = default;
};

template <> struct Describe<SignalAssessment>
{
    static constexpr Kind kind = Kind::SignalAssessment;
    static constexpr const char *table = "signal_assessment";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<SignalAssessment, &SignalAssessment::signal>(10, "signal", FieldKind::Ref).to(Kind::Signal),
        required<SignalAssessment, &SignalAssessment::unit>(11, "unit", FieldKind::Ref).to(Kind::Unit),
        field<SignalAssessment, &SignalAssessment::verdict>(12, "verdict", FieldKind::Enum),
        field<SignalAssessment, &SignalAssessment::reason>(13, "reason", FieldKind::Text),
        field<SignalAssessment, &SignalAssessment::date>(14, "date", FieldKind::Date),
    };
};

} // namespace kb
