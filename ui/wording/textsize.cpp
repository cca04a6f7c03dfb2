// SPDX-License-Identifier: EUPL-1.2
#include "wording/textsize.h"

#include <algorithm>
#include <array>

namespace kb {

namespace {

constexpr std::array steps{SmallestTextSize, 90, NormalTextSize, 110, 125, 150, 175, LargestTextSize};

} // namespace

int largerTextSize(int percent)
{
    const auto next = std::ranges::upper_bound(steps, percent);
    return next == steps.end() ? steps.back() : *next;
}

int smallerTextSize(int percent)
{
    const auto next = std::ranges::lower_bound(steps, percent);
    return next == steps.begin() ? steps.front() : *std::prev(next);
}

int iconSizeFor(int percent)
{
    return percent < 115 ? 16 : percent < 140 ? 20 : percent < 175 ? 24 : 32;
}

} // namespace kb
