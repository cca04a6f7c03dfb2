// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <cstdint>

namespace kb::fuzz {

/// What must hold whatever the bytes; ends the program with the promise that was broken.
inline void require(bool holds, const char *promise)
{
    if (!holds)
        qFatal("not so: %s", promise);
}

/// Without a copy: valid as long as the fuzzer's bytes.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace kb::fuzz
