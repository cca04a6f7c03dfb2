// SPDX-License-Identifier: EUPL-1.2
#include "model/agendaitem.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/participant.h"
#include "report/codedfield.h"
#include "report/labelwords.h"

namespace kb {

template <>
inline constexpr auto wordsOf<PlaceKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "On location"),
    QT_TRANSLATE_NOOP("Labels", "Online"),
    QT_TRANSLATE_NOOP("Labels", "Hybrid"),
};

template <>
inline constexpr auto wordsOf<EventStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Idea"),      QT_TRANSLATE_NOOP("Labels", "Preparing"),
    QT_TRANSLATE_NOOP("Labels", "Invited"),   QT_TRANSLATE_NOOP("Labels", "Confirmed"),
    QT_TRANSLATE_NOOP("Labels", "Held"),      QT_TRANSLATE_NOOP("Labels", "Report ready"),
    QT_TRANSLATE_NOOP("Labels", "Closed"),    QT_TRANSLATE_NOOP("Labels", "Moved"),
    QT_TRANSLATE_NOOP("Labels", "Cancelled"),
};

template <>
inline constexpr auto wordsOf<Provision> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Wheelchair access"), QT_TRANSLATE_NOOP("Labels", "Induction loop"),
    QT_TRANSLATE_NOOP("Labels", "Interpreter"),       QT_TRANSLATE_NOOP("Labels", "Subtitles"),
    QT_TRANSLATE_NOOP("Labels", "Quiet room"),
};

template <>
inline constexpr auto wordsOf<AgendaKind> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Opening"),           QT_TRANSLATE_NOOP("Labels", "Introduction"),
    QT_TRANSLATE_NOOP("Labels", "Conversation"),      QT_TRANSLATE_NOOP("Labels", "Break"),
    QT_TRANSLATE_NOOP("Labels", "Taking a decision"), QT_TRANSLATE_NOOP("Labels", "Closing"),
};

template <>
inline constexpr auto wordsOf<Answered> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Yes"),
    QT_TRANSLATE_NOOP("Labels", "Partly"),
    QT_TRANSLATE_NOOP("Labels", "No"),
};

template <>
inline constexpr auto wordsOf<ParticipantRole> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Chair"),
    QT_TRANSLATE_NOOP("Labels", "Speaker"),
    QT_TRANSLATE_NOOP("Labels", "Expert"),
    QT_TRANSLATE_NOOP("Labels", "Participant"),
    QT_TRANSLATE_NOOP("Labels", "Writes the report"),
};

template <>
inline constexpr auto wordsOf<ParticipantSide> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Official leadership"),
    QT_TRANSLATE_NOOP("Labels", "Knowledge institute"),
    QT_TRANSLATE_NOOP("Labels", "Policy"),
    QT_TRANSLATE_NOOP("Labels", "Other side"),
};

template <>
inline constexpr auto wordsOf<Rsvp> = std::array{
    QT_TRANSLATE_NOOP("Labels", "To be invited"), QT_TRANSLATE_NOOP("Labels", "Has been invited"),
    QT_TRANSLATE_NOOP("Labels", "Attending"),     QT_TRANSLATE_NOOP("Labels", "Not attending"),
    QT_TRANSLATE_NOOP("Labels", "No reply"),
};

template <>
inline constexpr auto wordsOf<ExplorationStatus> = std::array{
    QT_TRANSLATE_NOOP("Labels", "Being set up"),
    QT_TRANSLATE_NOOP("Labels", "Under way"),
    QT_TRANSLATE_NOOP("Labels", "Finished"),
    QT_TRANSLATE_NOOP("Labels", "Stopped"),
};

template QString label(PlaceKind);
template QString label(EventStatus);
template QString label(Provision);
template QString label(AgendaKind);
template QString label(Answered);
template QString label(ParticipantRole);
template QString label(ParticipantSide);
template QString label(Rsvp);
template QString label(ExplorationStatus);
extern template QString label(AgendaHorizon); // in organisationlabels.cpp

std::span<const CodedField> meetingCodes()
{
    static constexpr std::array codes{
        CodedField{Kind::Event, "kind", eventKinds, eventKindLabel},
        enumeration<PlaceKind>(Kind::Event, "place_kind"),
        enumeration<Provision>(Kind::Event, "accessibility"),
        enumeration<EventStatus>(Kind::Event, "status"),
        enumeration<AgendaKind>(Kind::AgendaItem, "kind"),
        enumeration<Answered>(Kind::AgendaItem, "answered"),
        enumeration<ParticipantRole>(Kind::Participant, "role"),
        enumeration<ParticipantSide>(Kind::Participant, "side"),
        enumeration<Rsvp>(Kind::Participant, "rsvp"),
        enumeration<AgendaHorizon>(Kind::Exploration, "agenda_horizon"),
        enumeration<ExplorationStatus>(Kind::Exploration, "status"),
    };
    return codes;
}

} // namespace kb
