// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "model/recordhead.h"

#include <span>

namespace kb {

/// Specialised for each record struct: its kind, table, code in refcodes (empty: none) and fields.
template <typename R> struct Describe;

/// A record type as the bank, the history and the formats see it: without the struct.
struct RecordType
{
    Kind kind;
    const char *table;
    const char *code; ///< the TYPE in `UNIT-TYPE-0001`; empty when the type has no refcode
    bool owned;       ///< has an owner and the other common fields; a child or link has not
    bool child;       ///< belongs to the record that its first field names, whose owner decides
    std::span<const FieldInfo *const> fields;

    const FieldInfo *field(FieldId id) const;
    const FieldInfo *field(QLatin1StringView name) const;
};

namespace detail {
template <typename R> constexpr auto infosOf()
{
    std::array<const FieldInfo *, Describe<R>::fields.size()> infos{};
    for (size_t i = 0; i < infos.size(); ++i)
        infos[i] = &Describe<R>::fields[i];
    return infos;
}
template <typename R> inline constexpr auto infos = infosOf<R>();

/// Told by the description of a child.
template <typename R> inline constexpr bool isChild = requires
{
    requires Describe<R>::isChild;
};
} // namespace detail

template <typename R>
inline constexpr RecordType recordTypeOf{Describe<R>::kind,  Describe<R>::table,
                                         Describe<R>::code,  std::is_base_of_v<RecordHead, R>,
                                         detail::isChild<R>, detail::infos<R>};

/// The fields in which the record differs from `than`; against R{} what a new record must write.
template <typename R> Values valuesOf(const R &record, const R &than = {})
{
    static_assert(idsRise(Describe<R>::fields));
    Values values;
    for (const Field<R> &field : Describe<R>::fields) {
        if (const Value now = field.get(record); now != field.get(than))
            values.insert(field.id, now);
    }
    return values;
}

/// The record with these values; fields that are absent keep their default.
template <typename R> R recordOf(const Values &values)
{
    R record;
    for (const Field<R> &field : Describe<R>::fields) {
        if (const auto value = values.find(field.id); value != values.end())
            field.set(record, *value);
    }
    return record;
}

} // namespace kb
