// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <compare>

namespace kb {

/// A moment of a hybrid logical clock (Kulkarni and others, 2014): milliseconds since 1970 (UTC) in the upper
/// 48 bits, a counter in the lower 16. Comparing moments compares the numbers.
struct Hlc
{
    qint64 value = 0;

    static constexpr Hlc at(qint64 milliseconds, quint16 counter = 0)
    {
        return {(milliseconds << 16) | counter};
    }

    constexpr qint64 milliseconds() const { return value >> 16; }
    constexpr quint16 counter() const { return quint16(value & 0xffff); }

    auto operator<=>(const Hlc &) const = default;
};

inline QDateTime instantOf(Hlc when)
{
    return QDateTime::fromMSecsSinceEpoch(when.milliseconds(), Qt::UTC);
}

} // namespace kb
