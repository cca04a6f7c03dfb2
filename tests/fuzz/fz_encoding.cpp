// SPDX-License-Identifier: EUPL-1.2
#include "exchange/encoding.h"
#include "require.h"

using namespace kb;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Windows1252}) {
        const DecodedText decoded = decode(bytes, encoding);
        require(!decoded.text.contains(QChar(u'\0')), "no NUL is left");
        require(decoded.text.isValidUtf16(), "the text is valid");
        const bool isClean = decoded.foreignBytes == 0 && decoded.removedNuls == 0;
        if (encoding == Encoding::Utf8 && isClean && !bytes.contains("\xef\xbb\xbf"))
            require(decoded.text.toUtf8() == bytes, "clean UTF-8 stays what it is");
    }
    decode(bytes, guessEncoding(bytes));
    return 0;
}
