// SPDX-License-Identifier: EUPL-1.2
#include "log/hybridclock.h"

namespace kb {

namespace {

constexpr qint64 Day = 24 * 60 * 60 * 1000;
constexpr qint64 LatestMillisecond = (qint64(1) << 47) - 1; // what fits above the counter: the year 6429

} // namespace

HybridClock::HybridClock(Clock clock, Hlc last)
    : m_clock(std::move(clock))
    , m_last(last)
{
}

Hlc HybridClock::tick()
{
    // A full counter carries over into the milliseconds, so one more is always later.
    m_last = std::max(now(), Hlc{m_last.value + 1});
    return m_last;
}

bool HybridClock::observe(Hlc remote)
{
    // Compared with the computer's clock and not with the last moment: that one may have been pulled along
    // before, and banks could then drag each other ahead day by day.
    if (remote.milliseconds() - now().milliseconds() > Day)
        return false;
    m_last = std::max(m_last, remote);
    return true;
}

Hlc HybridClock::now() const
{
    return Hlc::at(std::clamp(m_clock().toMSecsSinceEpoch(), qint64(0), LatestMillisecond));
}

} // namespace kb
