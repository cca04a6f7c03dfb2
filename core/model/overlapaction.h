// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class ActionKind {
    SamenProgrammeren,
    ResultaatDelen,
    CommissieAansluiten,
    VragenSamenvoegen,
    SessieOrganiseren,
    ContactLeggen,
    WerkVerdelen,
    Anders,
};
template <>
inline constexpr auto codesOf<ActionKind> = codes("samen_programmeren", "resultaat_delen",
                                                  "commissie_aansluiten", "vragen_samenvoegen",
                                                  "sessie_organiseren", "contact_leggen", "werk_verdelen",
                                                  "anders");

enum class ActionStatus { Open, Bezig, Klaar, Vervallen };
template <> inline constexpr auto codesOf<ActionStatus> = codes("open", "bezig", "klaar", "vervallen");

/// What the unit that leads says to what was agreed.
enum class ActionAnswer { Akkoord, AnderVoorstel, NietAkkoord };
template <> inline constexpr auto codesOf<ActionAnswer> = codes("akkoord", "ander_voorstel", "niet_akkoord");

/// What units agreed to do about an overlap or a group of questions (spec 02, 2.5). Links of type `agreed`
/// lead to the two records, or to the questions of the group; the other units are links of type
/// `agreed_with`. It has no owner: each of the units may answer it and report it ready.
struct OverlapAction : RecordBase
{
    ActionKind kind = ActionKind::SamenProgrammeren;
    QString what;
    Uid leadUnit;
    QDate due;
    ActionStatus status = ActionStatus::Open;
    std::optional<ActionAnswer> answer;
    QString answerText;
    QString result; ///< asked for once it is ready
    Uid followUp;   ///< the project, event or question that was made of it

    bool operator==(const OverlapAction &) const = default;
};

template <> struct Describe<OverlapAction>
{
    static constexpr Kind kind = Kind::OverlapAction;
    static constexpr const char *table = "overlap_action";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        field<OverlapAction, &OverlapAction::kind>(10, "kind", FieldKind::Enum),
        required<OverlapAction, &OverlapAction::what>(11, "what", FieldKind::Text),
        required<OverlapAction, &OverlapAction::leadUnit>(12, "lead_unit", FieldKind::Ref).to(Kind::Unit),
        required<OverlapAction, &OverlapAction::due>(13, "due", FieldKind::Date),
        field<OverlapAction, &OverlapAction::status>(14, "status", FieldKind::Enum),
        field<OverlapAction, &OverlapAction::answer>(15, "answer", FieldKind::Enum),
        field<OverlapAction, &OverlapAction::answerText>(16, "answer_text", FieldKind::Text),
        field<OverlapAction, &OverlapAction::result>(17, "result", FieldKind::Memo),
        field<OverlapAction, &OverlapAction::followUp>(18, "follow_up", FieldKind::Ref),
    };
};

/// Somebody still has something to do.
constexpr bool isRunning(ActionStatus status)
{
    return status == ActionStatus::Open || status == ActionStatus::Bezig;
}

/// It did not lapse, and who would lead did not turn it down: what it is about is not asked again.
constexpr bool stands(ActionStatus status, std::optional<ActionAnswer> answer)
{
    return status != ActionStatus::Vervallen && answer != ActionAnswer::NietAkkoord;
}

} // namespace kb
