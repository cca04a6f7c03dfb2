// SPDX-License-Identifier: EUPL-1.2
#include "exchange/fieldmapping.h"
#include "require.h"

using namespace kb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto mapping = fieldMappingFrom(fuzz::bytesOf(data, size));
    if (!mapping)
        return 0;
    const auto again = fieldMappingFrom(toJson(*mapping));
    fuzz::require(again && *again == *mapping, "a mapping is kept as it was read");
    return 0;
}
