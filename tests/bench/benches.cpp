// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"

namespace kb::bench {

std::span<const Bench> benches()
{
    constexpr BankSize fullRooms{.signals_ = 100000, .events = 10000, .advices = 5000};
    static constexpr std::array all{
        Bench{"open", runOpen},     Bench{"list", runList},
        Bench{"today", runToday},   Bench{"rooms", runRooms, true, fullRooms},
        Bench{"search", runSearch}, Bench{"import", runImport, false},
    };
    return all;
}

} // namespace kb::bench
