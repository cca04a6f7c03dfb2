// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/sanitized.h"

#include <ctime>

namespace kb::test {

/// The processor's time since it was made: what else the machine does, does not count. Under the sanitizers,
/// where everything takes so much longer, it goes slower by that much.
class Stopwatch
{
public:
    double seconds() const
    {
        constexpr double slowdown = IsSanitized ? 20 : 1;
        return double(std::clock() - m_start) / CLOCKS_PER_SEC / slowdown;
    }
    double milliseconds() const { return 1000 * seconds(); }

private:
    std::clock_t m_start = std::clock();
};

} // namespace kb::test
