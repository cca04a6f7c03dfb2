// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// A source of what somebody wrote; a child of an advice, a statement or a bulletin item.
struct Citation : RecordBase
{
    Uid citedIn;
    int sequence = 0;
    Uid target;      ///< the record that is cited
    QString other;   ///< a source that is no record of the bank
    QString locator; ///< page
    QString note;

    bool operator==(const Citation &) const = default;
};

template <> struct Describe<Citation>
{
    static constexpr Kind kind = Kind::Citation;
    static constexpr const char *table = "citation";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<Citation, &Citation::citedIn>(10, "cited_in", FieldKind::Ref)
            .to(Kind::Advice, Kind::AdviceStatement, Kind::BulletinItem),
        field<Citation, &Citation::sequence>(11, "sequence", FieldKind::Integer),
        field<Citation, &Citation::target>(12, "target", FieldKind::Ref),
        field<Citation, &Citation::other>(13, "other", FieldKind::Text),
        field<Citation, &Citation::locator>(14, "locator", FieldKind::Text),
        field<Citation, &Citation::note>(15, "note", FieldKind::Text),
    };
};

/// Whether it says where something comes from: a record of the bank, or another source.
inline bool namesSource(const Citation &citation)
{
    return !citation.target.isNull() || !citation.other.trimmed().isEmpty();
}

} // namespace kb
