// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/field.h"

#include <QMap>

namespace kb {

/// One member of a small struct that lives inside a list field.
template <typename S> struct StructMember
{
    QLatin1StringView key;
    Value (*get)(const S &part);
    void (*set)(S &part, const Value &value);
};

template <typename S, auto Member> constexpr StructMember<S> member(const char *key)
{
    using T = typename detail::TypeOfMember<decltype(Member)>::Type;
    return {QLatin1StringView(key),
            [](const S &part) {
                if constexpr (std::is_same_v<T, Uid>)
                    return Codec<QString>::to(textOf(part.*Member)); // a list can be read as JSON
                else
                    return Codec<T>::to(part.*Member);
            },
            [](S &part, const Value &value) { part.*Member = Codec<T>::from(value); }};
}

/// A struct as a map of its members in the order of their names, as a row gives them back: maps are equal
/// when they have the same order. Empty members are left out. Codec<S> derives from this and lists its
/// members.
template <typename S> struct StructCodec
{
    static Value to(const S &part)
    {
        QMap<QLatin1StringView, Value> byName;
        for (const StructMember<S> &member : Codec<S>::members) {
            if (const Value value = member.get(part); !value.isNull())
                byName.insert(member.key, value);
        }
        QCborMap map;
        for (const auto &[name, value] : byName.asKeyValueRange())
            map.insert(name, value);
        return map;
    }
    static S from(const Value &value)
    {
        S part;
        const QCborMap map = value.toMap();
        for (const StructMember<S> &member : Codec<S>::members) {
            if (const Value found = map.value(member.key); !found.isUndefined())
                member.set(part, found);
        }
        return part;
    }
};

} // namespace kb
