// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/labels.h"

#include <QCoreApplication>

namespace kb {

/// The source strings of an enumeration's words, in the order of its enumerators.
template <typename E> inline constexpr std::array<const char *, 0> wordsOf{};

template <typename E>
requires std::is_enum_v<E> QString label(E value)
{
    static_assert(wordsOf<E>.size() == codesOf<E>.size(), "every code has its words");
    return QCoreApplication::translate("Labels", wordsOf<E>[size_t(value)]);
}

} // namespace kb
