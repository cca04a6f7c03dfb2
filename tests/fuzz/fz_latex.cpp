// SPDX-License-Identifier: EUPL-1.2
#include "exchange/latex.h"
#include "require.h"

using namespace kb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    text.remove(QChar::Null); // as decode() hands it over
    verbatimText(text);
    const QString plain = plainText(text);
    fuzz::require(plainText(latexOf(plain)) == plain, "the LaTeX of a text has that text");
    return 0;
}
