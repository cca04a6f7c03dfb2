// SPDX-License-Identifier: EUPL-1.2
#include "readerfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace kb::fuzz;
    const QByteArray bytes = bytesOf(data, size);
    if (bytes.toLower().contains(
            "crossref")) // a parent without a title gets one, which its children then inherit
        (void)kb::format(u"bibtex")->read(bytes, {});
    else
        readAndWriteBack(u"bibtex", bytes);
    return 0;
}
