// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

namespace kb::bench {

inline constexpr int PageSize = 100;
inline constexpr double WantedOfPage = 100; ///< milliseconds

template <typename T> Result<> doneWith(const Result<T> &read)
{
    return read ? Result<>() : Result<>(read.error());
}

/// The first rows of a list, before all its ids are known.
template <typename Reader> Result<> firstPage(Bank &bank)
{
    const Reader reader(bank);
    const auto ids = reader.newest(PageSize);
    return ids ? doneWith(reader.lines(*ids)) : ids.error();
}

} // namespace kb::bench
