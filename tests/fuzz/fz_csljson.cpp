// SPDX-License-Identifier: EUPL-1.2
#include "readerfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    kb::fuzz::readAndWriteBack(u"csljson", kb::fuzz::bytesOf(data, size));
    return 0;
}
