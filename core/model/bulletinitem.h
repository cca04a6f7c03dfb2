// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// In the order of the print (spec 04, 4.3).
enum class BulletinChapter { NieuwOnderzoek, Signalen, HeelBzk, Ervaringen, Agenda };
template <>
inline constexpr auto codesOf<BulletinChapter> = codes("nieuw_onderzoek", "signalen", "heel_bzk",
                                                       "ervaringen", "agenda");

/// A piece in a bulletin; a child of Bulletin.
struct BulletinItem : RecordBase
{
    Uid bulletin;
    int sequence = 0;
    Uid object;           ///< what it is about
    QString heading;      ///< at most 90 characters
    QString whatIsNew;    ///< at most 80 words
    QString whyItMatters; ///< at most 60 words
    QString forWhom;      ///< one of the audiences
    BulletinChapter chapter = BulletinChapter::NieuwOnderzoek;

    bool operator==(const BulletinItem &) const = default;
};

template <> struct Describe<BulletinItem>
{
    static constexpr Kind kind = Kind::BulletinItem;
    static constexpr const char *table = "bulletin_item";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<BulletinItem, &BulletinItem::bulletin>(10, "bulletin", FieldKind::Ref).to(Kind::Bulletin),
        field<BulletinItem, &BulletinItem::sequence>(11, "sequence", FieldKind::Integer),
        field<BulletinItem, &BulletinItem::object>(12, "object", FieldKind::Ref)
            .to(Kind::Study, Kind::Signal, Kind::Lesson, Kind::Event),
        required<BulletinItem, &BulletinItem::heading>(13, "heading", FieldKind::Text),
        required<BulletinItem, &BulletinItem::whatIsNew>(14, "what_is_new", FieldKind::Memo),
        required<BulletinItem, &BulletinItem::whyItMatters>(15, "why_it_matters", FieldKind::Memo),
        field<BulletinItem, &BulletinItem::forWhom>(16, "for_whom", FieldKind::Enum),
        field<BulletinItem, &BulletinItem::chapter>(17, "chapter", FieldKind::Enum),
    };
};

} // namespace kb
