// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool IsSanitized = true;
#elif defined(__has_feature)
inline constexpr bool IsSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool IsSanitized = false;
#endif

/// How many to try, or how much: less under the sanitizers, where everything takes ten times as long and the
/// usual number was tried already.
template <typename Number> constexpr Number unlessSanitized(Number usual, Number sanitized)
{
    return IsSanitized ? sanitized : usual;
}

} // namespace kb::test
