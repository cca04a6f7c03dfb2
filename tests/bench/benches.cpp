// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"

namespace kb::bench {

std::span<const Bench> benches()
{
    static constexpr std::array all{
        Bench{"open", runOpen},
        Bench{"list", runList},
        Bench{"today", runToday},
        Bench{"search", runSearch},
        Bench{"import", runImport, false},
    };
    return all;
}

} // namespace kb::bench
