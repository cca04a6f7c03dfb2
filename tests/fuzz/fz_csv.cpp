// SPDX-License-Identifier: EUPL-1.2
// The first byte says what the rows are taken for; the rest is the file.
#include "readerfuzz.h"

using namespace kb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr Kind kinds[]{Kind::None, Kind::Study, Kind::KnowledgeQuestion};
    if (size == 0)
        return 0;
    fuzz::readAndWriteBack(u"csv", fuzz::bytesOf(data + 1, size - 1),
                           {.as = kinds[data[0] % std::size(kinds)]});
    return 0;
}
