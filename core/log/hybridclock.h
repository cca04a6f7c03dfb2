// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "log/hlc.h"

namespace kb {

/// Gives every operation a later moment than the one before, also when the computer's clock jumps back, and
/// than what came in from other banks, as long as their clocks are believable. Used by one thread.
class HybridClock
{
public:
    /// `last` is the greatest moment in the log of this bank.
    explicit HybridClock(Clock clock, Hlc last = {});

    /// The moment of the next operation.
    Hlc tick();

    /// Lets the clock follow a moment from another bank. False, and nothing changes, when that moment lies
    /// more than a day ahead of this computer's clock: one wrong clock must not spoil those of all.
    bool observe(Hlc remote);

    Hlc last() const { return m_last; }

private:
    Hlc now() const;

    Clock m_clock;
    Hlc m_last;
};

} // namespace kb
