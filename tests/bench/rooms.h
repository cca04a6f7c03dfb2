// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

#include <span>

namespace kb::bench {

/// What somebody waits for on opening a room, and how many milliseconds of the processor that may take in a
/// bank of 100,000 signals, 10,000 events and 5,000 advices.
struct RoomReading
{
    const char *what;
    double wanted;
    Result<> (*read)(Bank &bank);
    double stillTakes = wanted; ///< what is let pass where the wish is not reached yet
};

/// The first page of every list, the gap map, a month and a week of the calendar, and Today.
std::span<const RoomReading> roomReadings();

} // namespace kb::bench
