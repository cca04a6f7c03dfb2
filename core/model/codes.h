// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <type_traits>

namespace kb {

constexpr auto codes(const auto &...texts)
{
    return std::array{QLatin1StringView(texts)...};
}

/// The codes of an enumeration, in the order of its enumerators. Specialised beside each enumeration:
/// `template <> inline constexpr auto codesOf<Phase> = codes();`
template <typename E> inline constexpr std::array<QLatin1StringView, 0> codesOf{};

template <typename E>
requires std::is_enum_v<E>
constexpr QLatin1StringView codeOf(E value)
{
    return codesOf<E>[size_t(value)];
}

/// The value with that code; empty for a code that this version does not know.
template <typename E>
requires std::is_enum_v<E> std::optional<E> fromCode(QStringView code)
{
    for (size_t i = 0; i < codesOf<E>.size(); ++i) {
        if (code == codesOf<E>[i])
            return E(int(i));
    }
    return std::nullopt;
}

/// Every value of an enumeration, for filters and choice lists.
template <typename E>
requires std::is_enum_v<E>
constexpr auto allOf()
{
    std::array<E, codesOf<E>.size()> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = E(int(i));
    return values;
}

} // namespace kb
