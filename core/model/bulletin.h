// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class BulletinStatus { Concept, Vastgesteld, Uitgegeven, Gecorrigeerd };
template <>
inline constexpr auto codesOf<BulletinStatus> = codes("concept", "vastgesteld", "uitgegeven", "gecorrigeerd");

/// An issue of the bulletin: new knowledge and signals, in chapters (spec 02, 2.5).
struct Bulletin : RecordHead
{
    QString title;
    std::optional<int> number; ///< within its year; given when it is issued
    QString intro;
    QString audience = QStringLiteral("hele_ministerie"); ///< one of the audiences
    BulletinStatus status = BulletinStatus::Concept;
    QDate issuedOn;
    QString editor;
    Uid corrects; ///< the issue that this one mends

    bool operator==(const Bulletin &) const = default;
};

template <> struct Describe<Bulletin>
{
    static constexpr Kind kind = Kind::Bulletin;
    static constexpr const char *table = "bulletin";
    static constexpr const char *code = "SGN";
    static constexpr auto fields =
        joined(headFields<Bulletin>,
               std::array{
                   required<Bulletin, &Bulletin::title>(30, "title", FieldKind::Text),
                   field<Bulletin, &Bulletin::number>(31, "number", FieldKind::Integer),
                   field<Bulletin, &Bulletin::intro>(32, "intro", FieldKind::Memo),
                   field<Bulletin, &Bulletin::audience>(33, "audience", FieldKind::Enum),
                   field<Bulletin, &Bulletin::status>(34, "status", FieldKind::Enum),
                   field<Bulletin, &Bulletin::issuedOn>(35, "issued_on", FieldKind::Date),
                   field<Bulletin, &Bulletin::editor>(36, "editor", FieldKind::Text),
                   field<Bulletin, &Bulletin::corrects>(37, "corrects", FieldKind::Ref).to(Kind::Bulletin),
               });
};

} // namespace kb
