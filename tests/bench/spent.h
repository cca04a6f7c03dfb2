// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <ctime>

namespace kb::bench {

/// What something took, in milliseconds.
struct Spent
{
    double cpu = 0;
    double wall = 0;

    Spent operator+(const Spent &other) const { return {cpu + other.cpu, wall + other.wall}; }
};

/// What this process takes from here on, all its threads together.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }

    Spent spent() const
    {
        return {1e3 * double(std::clock() - m_began) / CLOCKS_PER_SEC, double(m_timer.nsecsElapsed()) / 1e6};
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_began = std::clock();
};

/// The middle of three goes, by the time of the processor.
template <typename Go> auto middleOfThree(Go go) -> decltype(go())
{
    QList<Spent> all;
    for (int round = 0; round < 3; ++round) {
        const auto spent = go();
        if (!spent)
            return spent;
        all.append(*spent);
    }
    std::ranges::sort(all, {}, &Spent::cpu);
    return all.at(1);
}

} // namespace kb::bench
