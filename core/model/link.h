// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// A plain link: `type` says what `to` is for `from`. With attributes it would be a record type of its own.
struct Link : RecordBase
{
    QString type; ///< one of LinkType
    Uid from;
    Uid to;

    bool operator==(const Link &) const = default;
};

template <> struct Describe<Link>
{
    static constexpr Kind kind = Kind::Link;
    static constexpr const char *table = "link";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<Link, &Link::type>(10, "type", FieldKind::Text),
        required<Link, &Link::from>(11, "from_uid", FieldKind::Ref),
        required<Link, &Link::to>(12, "to_uid", FieldKind::Ref),
    };
};

} // namespace kb
