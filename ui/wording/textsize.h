// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

/// Sizes of text in per cent of the system's font.
inline constexpr int SmallestTextSize = 80;
inline constexpr int NormalTextSize = 100;
inline constexpr int LargestTextSize = 200;

/// The next step up or down; the ends stay where they are.
int largerTextSize(int percent);
int smallerTextSize(int percent);

/// The side in pixels of a small icon beside text of that size: 16, 20, 24 or 32.
int iconSizeFor(int percent);

} // namespace kb
