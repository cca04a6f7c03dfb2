// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class AgendaKind { Opening, Inleiding, Gesprek, Pauze, Besluit, Afronding };
template <>
inline constexpr auto codesOf<AgendaKind> = codes("opening", "inleiding", "gesprek", "pauze", "besluit",
                                                  "afronding");

enum class Answered { Ja, Deels, Nee };
template <> inline constexpr auto codesOf<Answered> = codes("ja", "deels", "nee");

/// A part of the programme of an event; a child of Event. Its time follows from the minutes before it.
struct AgendaItem : RecordBase
{
    Uid event;
    int sequence = 0;
    int minutes = 15; ///< 1 to 600
    QString title;
    AgendaKind kind = AgendaKind::Gesprek;
    Uid speaker;
    QString speakerName; ///< of a speaker who is no person of the bank
    Uid about;           ///< question, study or signal
    std::optional<Answered> answered;
    QStringList documents;

    bool operator==(const AgendaItem &) const = default;
};

template <> struct Describe<AgendaItem>
{
    static constexpr Kind kind = Kind::AgendaItem;
    static constexpr const char *table = "agenda_item";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<AgendaItem, &AgendaItem::event>(10, "event", FieldKind::Ref).to(Kind::Event),
        field<AgendaItem, &AgendaItem::sequence>(11, "sequence", FieldKind::Integer),
        field<AgendaItem, &AgendaItem::minutes>(12, "minutes", FieldKind::Integer),
        required<AgendaItem, &AgendaItem::title>(13, "title", FieldKind::Text),
        field<AgendaItem, &AgendaItem::kind>(14, "kind", FieldKind::Enum),
        field<AgendaItem, &AgendaItem::speaker>(15, "speaker", FieldKind::Ref).to(Kind::Person),
        field<AgendaItem, &AgendaItem::speakerName>(16, "speaker_name", FieldKind::Text),
        field<AgendaItem, &AgendaItem::about>(17, "about", FieldKind::Ref),
        field<AgendaItem, &AgendaItem::answered>(18, "answered", FieldKind::Enum),
        field<AgendaItem, &AgendaItem::documents>(19, "documents", FieldKind::List),
    };
};

} // namespace kb
