// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"
#include "model/structcodec.h"

namespace kb {

enum class PlaceKind { OpLocatie, Online, Hybride };
template <> inline constexpr auto codesOf<PlaceKind> = codes("op_locatie", "online", "hybride");

enum class EventStatus {
    Idee,
    Voorbereiding,
    Uitgenodigd,
    Bevestigd,
    Gehouden,
    Verslag,
    Afgesloten,
    Verplaatst,
    Geannuleerd
};
template <>
inline constexpr auto codesOf<EventStatus> = codes("idee", "voorbereiding", "uitgenodigd", "bevestigd",
                                                   "gehouden", "verslag", "afgesloten", "verplaatst",
                                                   "geannuleerd");

/// What makes a meeting accessible; printed on the invitation.
enum class Provision { Rolstoel, Ringleiding, Tolk, Ondertiteling, Stilteruimte };
template <>
inline constexpr auto codesOf<Provision> = codes("rolstoel", "ringleiding", "tolk", "ondertiteling",
                                                 "stilteruimte");

/// How those present judged a meeting; without names.
struct EventRating
{
    QString question;
    double average = 0;
    int n = 0;

    bool operator==(const EventRating &) const = default;
};
template <> struct Codec<EventRating> : StructCodec<EventRating>
{
    static constexpr std::array members{
        member<EventRating, &EventRating::question>("question"),
        member<EventRating, &EventRating::average>("average"),
        member<EventRating, &EventRating::n>("n"),
    };
};

/// A meeting in which knowledge is brought together (spec 02, 2.5).
struct Event : RecordHead
{
    QString title;
    QString kind =
        QStringLiteral("kennisbijeenkomst"); ///< an extensible list, such as kenniskamer or webinar
    QString goal;
    QDateTime start;
    QDateTime end; ///< after the start
    bool allDay = false;
    QString timezone = QStringLiteral("Europe/Amsterdam"); ///< IANA name: the clock on the wall there
    std::optional<PlaceKind> placeKind;
    QString place;
    QString room;
    QUrl onlineLink;
    QList<Provision> accessibility;
    QString accessibilityNote;
    Uid organiser;
    Uid exploration;
    Uid project; ///< whose committee meets
    std::optional<int> capacity;
    EventStatus status = EventStatus::Idee;
    QString report;
    QList<EventRating> evaluation;
    QString evaluationRemark;
    QString statusReason; ///< why it was moved or does not take place
    QString noOutcome;    ///< why it brought nothing, of one that is closed all the same

    bool operator==(const Event &) const = default;
};

template <> struct Describe<Event>
{
    static constexpr Kind kind = Kind::Event;
    static constexpr const char *table = "event";
    static constexpr const char *code = "BIJ";
    static constexpr auto fields =
        joined(headFields<Event>,
               std::array{
                   required<Event, &Event::title>(30, "title", FieldKind::Text),
                   field<Event, &Event::kind>(31, "kind", FieldKind::Enum),
                   field<Event, &Event::goal>(32, "goal", FieldKind::Memo),
                   field<Event, &Event::start>(33, "start", FieldKind::Instant),
                   field<Event, &Event::end>(34, "end", FieldKind::Instant),
                   field<Event, &Event::allDay>(35, "all_day", FieldKind::Flag),
                   field<Event, &Event::timezone>(36, "timezone", FieldKind::Text),
                   field<Event, &Event::placeKind>(37, "place_kind", FieldKind::Enum),
                   field<Event, &Event::place>(38, "place", FieldKind::Text),
                   field<Event, &Event::room>(39, "room", FieldKind::Text),
                   field<Event, &Event::onlineLink>(40, "online_link", FieldKind::Url),
                   field<Event, &Event::accessibility>(41, "accessibility", FieldKind::List),
                   field<Event, &Event::accessibilityNote>(42, "accessibility_note", FieldKind::Text),
                   required<Event, &Event::organiser>(43, "organiser", FieldKind::Ref),
                   field<Event, &Event::exploration>(44, "exploration", FieldKind::Ref),
                   field<Event, &Event::project>(45, "project", FieldKind::Ref),
                   field<Event, &Event::capacity>(46, "capacity", FieldKind::Integer),
                   field<Event, &Event::status>(47, "status", FieldKind::Enum),
                   field<Event, &Event::report>(48, "report", FieldKind::Memo),
                   field<Event, &Event::evaluation>(49, "evaluation", FieldKind::List),
                   field<Event, &Event::evaluationRemark>(50, "evaluation_remark", FieldKind::Memo),
                   field<Event, &Event::statusReason>(51, "status_reason", FieldKind::Text),
                   field<Event, &Event::noOutcome>(52, "no_outcome", FieldKind::Text),
               });
};

} // namespace kb
