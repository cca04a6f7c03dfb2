// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace kb::overlap {

/// So many bits of a number, spread by the golden ratio (Knuth, The Art of Computer Programming 6.4).
inline quint64 spreadBits(quint64 number, int bits)
{
    return number * 0x9e3779b97f4a7c15 >> (64 - bits);
}

} // namespace kb::overlap
