// SPDX-License-Identifier: EUPL-1.2
// Operations from outside: whatever the bytes, reading ends in an operation or an Error, and what was read is
// written back to the byte.
#include "log/digest.h"
#include "log/fold.h"
#include "log/operationcodec.h"

#include <cstdint>

using namespace kb;

namespace {

void require(bool holds)
{
    if (!holds)
        qFatal("an operation that was read is not written as it was");
}

void readOperation(QByteArrayView bytes)
{
    const auto operation = decodeOperation(bytes);
    if (!operation)
        return;
    require(*encodeOperation(*operation) == bytes);
    require(digestOf(erased(*operation)) == digestOf(*operation));
    require(fold({&*operation, 1}).alive || operation->fields.contains(Alive));
}

void readParts(QByteArrayView bytes)
{
    if (const auto fields = decodeFields(bytes)) {
        const QByteArray again = *encodeFields(*fields);
        require(*encodeFields(*decodeFields(again)) == again); // bytes, since no NaN equals itself
    }
    if (const auto observed = decodeObserved(bytes))
        require(encodeObserved(*observed) == bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    readOperation(bytes);
    readParts(bytes);
    return 0;
}
