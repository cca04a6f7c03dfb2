// SPDX-License-Identifier: EUPL-1.2
#include "kinds.h"

#include <array>

namespace kb::evaluate {

std::span<const Kind> kinds()
{
    static constexpr std::array all{
        Kind{"compound", runCompound}, //
        Kind{"ical", runIcal},         //
        Kind{"import", runImport},     Kind{"ir", runIr},       Kind{"lemma", runLemma},
        Kind{"overlaps", runOverlaps}, Kind{"pairs", runPairs}, Kind{"stem", runStem},
    };
    return all;
}

} // namespace kb::evaluate
