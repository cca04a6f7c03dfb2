// SPDX-License-Identifier: EUPL-1.2
#include "exchange/filesignature.h"

#include <algorithm>

namespace kb {

namespace {

struct Signature
{
    QByteArrayView bytes;
    QLatin1StringView name;
};

constexpr Signature Signatures[]{
    {"%PDF-", QLatin1StringView("PDF")},
    {"PK\x03\x04", QLatin1StringView("ZIP")}, // also Excel, Word and OpenDocument
    {"\xD0\xCF\x11\xE0", QLatin1StringView("Office 97")},
    {"SQLite format 3", QLatin1StringView("SQLite")},
    {"\x1F\x8B", QLatin1StringView("gzip")},
    {"\x89PNG", QLatin1StringView("PNG")},
    {"\xFF\xD8\xFF", QLatin1StringView("JPEG")},
    {"GIF8", QLatin1StringView("GIF")},
    {"{\\rtf", QLatin1StringView("RTF")},
};

} // namespace

QLatin1StringView signatureOf(QByteArrayView start)
{
    const auto found = std::ranges::find_if(
        Signatures, [&](const Signature &known) { return start.startsWith(known.bytes); });
    return found == std::end(Signatures) ? QLatin1StringView() : found->name;
}

} // namespace kb
