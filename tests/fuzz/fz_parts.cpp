// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapcodec.h"
#include "require.h"

using namespace kb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto parts = decodeParts(fuzz::bytesOf(data, size));
    if (!parts)
        return 0;
    const QByteArray bytes = encodeParts(*parts);
    const auto again = decodeParts(bytes);
    fuzz::require(again && encodeParts(*again) == bytes, "an explanation is kept as it was read");
    return 0;
}
