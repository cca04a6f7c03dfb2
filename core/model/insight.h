// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// What came out of an event; a child of Event. What it is about are links of type `about`.
struct Insight : RecordBase
{
    Uid event;
    int sequence = 0;
    QString text; ///< at most 400 characters
    QString byWhom;

    bool operator==(const Insight &) const = default;
};

template <> struct Describe<Insight>
{
    static constexpr Kind kind = Kind::Insight;
    static constexpr const char *table = "insight";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<Insight, &Insight::event>(10, "event", FieldKind::Ref).to(Kind::Event),
        field<Insight, &Insight::sequence>(11, "sequence", FieldKind::Integer),
        required<Insight, &Insight::text>(12, "text", FieldKind::Memo),
        field<Insight, &Insight::byWhom>(13, "by_whom", FieldKind::Text),
    };
};

} // namespace kb
