// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace kb {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Text with what had to be done to get it.
struct DecodedText
{
    QString text; ///< without byte order marks and NULs
    Encoding encoding = Encoding::Utf8;
    qsizetype foreignBytes =
        0; ///< invalid in the encoding; in UTF-8 read as Windows-1252 one by one, else U+FFFD
    qsizetype removedNuls = 0;

    bool operator==(const DecodedText &) const = default;
};

/// The encoding by byte order mark, strict UTF-8, the pattern of zero bytes in UTF-16, else Windows-1252.
Encoding guessEncoding(QByteArrayView bytes);

DecodedText decode(QByteArrayView bytes, Encoding encoding);

} // namespace kb
