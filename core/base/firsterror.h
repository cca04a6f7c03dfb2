// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

/// The error of the first of several results that has one; null when all went well. For work that asks many
/// things and needs them all.
template <typename... T> const Error *firstError(const Result<T> &...results)
{
    const Error *first = nullptr;
    (void)((!results && (first = &results.error())) || ...);
    return first;
}

} // namespace kb
