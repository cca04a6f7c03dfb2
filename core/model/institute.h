// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"
#include "model/structcodec.h"

namespace kb {

/// What was agreed with an institute, and until when.
struct Agreement
{
    QString subject;
    QDate validFrom;
    QDate validTo;
    QString reference;

    bool operator==(const Agreement &) const = default;
};
template <> struct Codec<Agreement> : StructCodec<Agreement>
{
    static constexpr std::array members{
        member<Agreement, &Agreement::subject>("subject"),
        member<Agreement, &Agreement::validFrom>("valid_from"),
        member<Agreement, &Agreement::validTo>("valid_to"),
        member<Agreement, &Agreement::reference>("reference"),
    };
};

/// The kinds that come with the program; users may add their own codes.
inline constexpr auto instituteKinds =
    codes("universiteit", "hogeschool", "planbureau", "rijkskennisinstelling", "adviesraad",
          "onderzoeksbureau", "uitvoeringsorganisatie", "internationaal", "maatschappelijk", "anders");

/// An organisation that makes or keeps knowledge (spec 02, 2.3).
struct Institute : RecordHead
{
    QString nameNl;
    QString nameEn;
    QString abbreviation;
    QString kind = QStringLiteral("anders"); ///< an extensible list: see instituteKinds()
    QString country = QStringLiteral("NL");  ///< ISO 3166-1
    QString ror;
    QUrl website;
    Uid relationOwner;
    QList<Agreement> agreements;
    bool active = true;
    Uid mergedInto; ///< which one it turned out to be

    bool operator==(const Institute &) const = default;
};

template <> struct Describe<Institute>
{
    static constexpr Kind kind = Kind::Institute;
    static constexpr const char *table = "institute";
    static constexpr const char *code = "INS";
    static constexpr auto fields = joined(
        headFields<Institute>,
        std::array{
            required<Institute, &Institute::nameNl>(30, "name_nl", FieldKind::Text),
            field<Institute, &Institute::nameEn>(31, "name_en", FieldKind::Text),
            field<Institute, &Institute::abbreviation>(32, "abbreviation", FieldKind::Text),
            field<Institute, &Institute::kind>(33, "kind", FieldKind::Enum),
            field<Institute, &Institute::country>(34, "country", FieldKind::Text),
            field<Institute, &Institute::ror>(35, "ror", FieldKind::Text),
            field<Institute, &Institute::website>(36, "website", FieldKind::Url),
            field<Institute, &Institute::relationOwner>(37, "relation_owner", FieldKind::Ref).to(Kind::Unit),
            field<Institute, &Institute::agreements>(38, "agreements", FieldKind::List),
            field<Institute, &Institute::active>(39, "active", FieldKind::Flag),
            field<Institute, &Institute::mergedInto>(40, "merged_into", FieldKind::Ref).to(Kind::Institute),
        });
};

} // namespace kb
