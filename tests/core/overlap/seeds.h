// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace kb::test {

/// How many random courses a test of the overlaps tries; KB_OVERLAP_SEEDS asks for less or more.
inline int seedCount()
{
    constexpr int usual = 2;
    const int given = qEnvironmentVariableIntValue("KB_OVERLAP_SEEDS");
    return given > 0 ? given : usual;
}

} // namespace kb::test
