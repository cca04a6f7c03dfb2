// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

Result<> runOpen(Figures &figures)
{
    return figures.measureAlone(u"a bank opens"_s, std::nullopt, [&]() -> Result<> {
        const auto bank = openBank(figures.path());
        return bank ? Result<>() : Result<>(bank.error());
    });
}

} // namespace kb::bench
