// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codec.h"
#include "model/kind.h"

#include <algorithm>
#include <array>

namespace kb {

/// How a field is kept in a table and shown: the window chooses an editor by it.
enum class FieldKind : quint8 {
    Text,
    Memo,
    Integer,
    Money,
    Flag,
    Enum,
    Date,
    PartialDate,
    Instant,
    Url,
    Ref,
    List
};

/// How far what a field says may go; each reach is written in operations of its own, so that one can stay
/// behind or be erased without the others (bank/outgoing.h, bank/forgetting.h).
enum class Reach : quint8 {
    Shared,  ///< as far as the record
    Unit,    ///< not beyond the own unit
    Person,  ///< as far as the record, and erasing somebody blanks it
    Passing, ///< the same, and it is erased by itself after a while
    Contact  ///< personal, and not beyond the own unit unless the person may be reached by everybody
};

/// What goes with somebody who is erased.
constexpr bool isAboutSomebody(Reach reach)
{
    return reach == Reach::Person || reach == Reach::Passing || reach == Reach::Contact;
}

/// What may stay behind where the record leaves.
constexpr bool isForOwnUnit(Reach reach)
{
    return reach == Reach::Unit || reach == Reach::Contact;
}

/// What must be filled in before the record may be saved at all.
enum class Need : quint8 { Optional, Required };

/// One field of a record type. The name is the one of the specification; it is also the column, the SQL
/// parameter, the JSON key and the CSV header.
struct FieldInfo
{
    FieldId id;
    const char *name;
    FieldKind kind;
    Reach reach = Reach::Shared;
    Need need = Need::Optional;
    /// The value as the record would give it back; another one when it is none of the field's type.
    Value (*kept)(const Value &value) = nullptr;
    std::array<Kind, 4> refersTo{}; ///< of a reference: to which records; none for all
};

/// Whether the field may name a record of that kind.
constexpr bool mayReferTo(const FieldInfo &field, Kind kind)
{
    return field.refersTo.front() == Kind::None ||
           std::ranges::find(field.refersTo, kind) != field.refersTo.end();
}

/// A field with its place in the struct.
template <typename R> struct Field : FieldInfo
{
    Value (*get)(const R &record);
    void (*set)(R &record, const Value &value);

    /// The same, for a reference to records of these kinds only.
    template <typename... K> constexpr Field to(K... kinds) const
    {
        Field same = *this;
        same.refersTo = std::array<Kind, 4>{kinds...};
        return same;
    }
};

namespace detail {
template <typename Member> struct TypeOfMember;
template <typename R, typename T> struct TypeOfMember<T R::*>
{
    using Type = T;
};
} // namespace detail

/// Describes the member of R; the getter and setter are plain functions.
template <typename R, auto Member>
constexpr Field<R> field(FieldId id, const char *name, FieldKind kind, Reach reach = Reach::Shared,
                         Need need = Need::Optional)
{
    using T = typename detail::TypeOfMember<decltype(Member)>::Type;
    return {
        {id, name, kind, reach, need, [](const Value &value) { return Codec<T>::to(Codec<T>::from(value)); }},
        [](const R &record) { return Codec<T>::to(record.*Member); },
        [](R &record, const Value &value) { record.*Member = Codec<T>::from(value); }};
}

/// The same, for a field without which the record cannot be saved.
template <typename R, auto Member>
constexpr Field<R> required(FieldId id, const char *name, FieldKind kind, Reach reach = Reach::Shared)
{
    return field<R, Member>(id, name, kind, reach, Need::Required);
}

template <typename R, size_t A, size_t B>
constexpr std::array<Field<R>, A + B> joined(const std::array<Field<R>, A> &first,
                                             const std::array<Field<R>, B> &second)
{
    return [&]<size_t... I, size_t... J>(std::index_sequence<I...>, std::index_sequence<J...>)
    {
        return std::array<Field<R>, A + B>{first[I]..., second[J]...};
    }
    (std::make_index_sequence<A>{}, std::make_index_sequence<B>{});
}

template <typename R, size_t N> consteval bool idsRise(const std::array<Field<R>, N> &fields)
{
    for (size_t i = 1; i < N; ++i) {
        if (fields[i].id <= fields[i - 1].id)
            return false;
    }
    return fields[0].id > 9; // 0 to 9 are the log's own
}

} // namespace kb
