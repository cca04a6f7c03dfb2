// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class ParticipantRole { Voorzitter, Spreker, Expert, Deelnemer, Verslag };
template <>
inline constexpr auto codesOf<ParticipantRole> = codes("voorzitter", "spreker", "expert", "deelnemer",
                                                       "verslag");

enum class ParticipantSide { AmbtelijkeLeiding, Kennisinstelling, Beleid, Anders };
template <>
inline constexpr auto codesOf<ParticipantSide> = codes("ambtelijke_leiding", "kennisinstelling", "beleid",
                                                       "anders");

enum class Rsvp { TeNodigen, Genodigd, Komt, KomtNiet, GeenAntwoord };
template <>
inline constexpr auto codesOf<Rsvp> = codes("te_nodigen", "genodigd", "komt", "komt_niet", "geen_antwoord");

/// Somebody who is asked to an event; a child of Event.
struct Participant : RecordBase
{
    Uid event;
    Uid person;
    QString name; ///< of somebody who is no person of the bank
    QString organisation;
    ParticipantRole role = ParticipantRole::Deelnemer;
    std::optional<ParticipantSide> side;
    Rsvp rsvp = Rsvp::TeNodigen;
    bool attended = false;
    QString needs; ///< erased thirty days after the event (jobs/passedneeds.h)

    bool operator==(const Participant &) const = default;
};

template <> struct Describe<Participant>
{
    static constexpr Kind kind = Kind::Participant;
    static constexpr const char *table = "participant";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<Participant, &Participant::event>(10, "event", FieldKind::Ref),
        field<Participant, &Participant::person>(11, "person", FieldKind::Ref),
        field<Participant, &Participant::name>(12, "name", FieldKind::Text, Reach::Person),
        field<Participant, &Participant::organisation>(13, "organisation", FieldKind::Text),
        field<Participant, &Participant::role>(14, "role", FieldKind::Enum),
        field<Participant, &Participant::side>(15, "side", FieldKind::Enum),
        field<Participant, &Participant::rsvp>(16, "rsvp", FieldKind::Enum),
        field<Participant, &Participant::attended>(17, "attended", FieldKind::Flag),
        field<Participant, &Participant::needs>(18, "needs", FieldKind::Text, Reach::Passing),
    };
};

} // namespace kb
