// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// A selection of studies for an audience (spec 02, 2.5). What was added or left out by hand are links of
/// type `included` and `excluded`.
struct Collection : RecordHead
{
    QString nameNl;
    QString nameEn;
    QString audience; ///< one of the audiences
    QString description;
    Uid contactUnit;
    QString rule; ///< a filter of the list of studies, as JSON
    bool isPublic = false;
    QString slug; ///< name in the web address (V-15)

    bool operator==(const Collection &) const = default;
};

template <> struct Describe<Collection>
{
    static constexpr Kind kind = Kind::Collection;
    static constexpr const char *table = "collection";
    static constexpr const char *code = "COL";
    static constexpr auto fields = joined(
        headFields<Collection>,
        std::array{
            required<Collection, &Collection::nameNl>(30, "name_nl", FieldKind::Text),
            field<Collection, &Collection::nameEn>(31, "name_en", FieldKind::Text),
            field<Collection, &Collection::audience>(32, "audience", FieldKind::Enum),
            field<Collection, &Collection::description>(33, "description", FieldKind::Memo),
            field<Collection, &Collection::contactUnit>(34, "contact_unit", FieldKind::Ref).to(Kind::Unit),
            field<Collection, &Collection::rule>(35, "rule", FieldKind::Memo),
            field<Collection, &Collection::isPublic>(36, "public", FieldKind::Flag),
            field<Collection, &Collection::slug>(37, "slug", FieldKind::Text),
        });
};

} // namespace kb
