// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

namespace kb {

/// What a query that found nothing looked for: the record, when it was asked for one by its uid. The query
/// itself is no word for a reader.
inline QString askedFor()
{
    return {};
}
template <typename First, typename... Rest> QString askedFor(const First &first, const Rest &...)
{
    if constexpr (std::is_same_v<First, Uid>)
        return textOf(first);
    else
        return {};
}

} // namespace kb
