// SPDX-License-Identifier: EUPL-1.2
#include "exchange/encoding.h"

#include <QStringConverter>

namespace kb {

namespace {

constexpr qsizetype Sample = 8192; ///< bytes that tell whether a text is UTF-16

/// 0x80 to 0x9F of Windows-1252; its other bytes are the first 256 of Unicode.
constexpr char16_t Windows1252High[32]{
    u'\u20AC', u'\uFFFD', u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u'\uFFFD', u'\u017D', u'\uFFFD',
    u'\uFFFD', u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', u'\uFFFD', u'\u017E', u'\u0178'};

char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? Windows1252High[byte - 0x80] : char16_t(byte);
}

struct ByteOrderMark
{
    Encoding encoding;
    QByteArrayView bytes;
};

constexpr ByteOrderMark Marks[]{
    {Encoding::Utf8, "\xEF\xBB\xBF"},
    {Encoding::Utf16LittleEndian, "\xFF\xFE"},
    {Encoding::Utf16BigEndian, "\xFE\xFF"},
};

QByteArrayView withoutMark(QByteArrayView bytes, Encoding encoding)
{
    for (const ByteOrderMark &mark : Marks) {
        if (mark.encoding == encoding && bytes.startsWith(mark.bytes))
            return bytes.sliced(mark.bytes.size());
    }
    return bytes;
}

/// Western text in UTF-16 has a zero in nearly every other byte.
std::optional<Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), Sample) & ~qsizetype(1));
    qsizetype zeros[2]{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';

    const qsizetype pairs = sample.size() / 2;
    if (zeros[1] * 2 > pairs && zeros[0] * 10 < zeros[1])
        return Encoding::Utf16LittleEndian;
    if (zeros[0] * 2 > pairs && zeros[1] * 10 < zeros[0])
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

/// Length of the valid UTF-8 sequence at the start; 0 when there is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto lead = uchar(bytes.front());
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || length > bytes.size() || !bytes.first(length).isValidUtf8())
        return 0;
    return length;
}

/// A text with some bytes that are no UTF-8, as when files were glued together, is still UTF-8 when most of
/// its accented letters are.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype valid = 0;
    qsizetype invalid = 0;
    while (!bytes.isEmpty()) {
        const qsizetype length = sequenceLength(bytes);
        valid += length > 1;
        invalid += length == 0;
        bytes = bytes.sliced(std::max<qsizetype>(length, 1));
    }
    return valid > invalid;
}

void decodeDamagedUtf8(QByteArrayView bytes, DecodedText &into)
{
    while (!bytes.isEmpty()) {
        const qsizetype length = sequenceLength(bytes);
        if (length > 0) {
            into.text += QUtf8StringView(bytes.first(length)).toString();
        } else {
            into.text += QChar(fromWindows1252(uchar(bytes.front())));
            ++into.foreignBytes;
        }
        bytes = bytes.sliced(std::max<qsizetype>(length, 1));
    }
}

void decodeUtf8(QByteArrayView bytes, DecodedText &into)
{
    if (bytes.isValidUtf8())
        into.text = QString::fromUtf8(bytes);
    else
        decodeDamagedUtf8(bytes, into);
}

void decodeWindows1252(QByteArrayView bytes, DecodedText &into)
{
    into.text.resize(bytes.size());
    QChar *out = into.text.data();
    for (const char byte : bytes) {
        const char16_t c = fromWindows1252(uchar(byte));
        into.foreignBytes += c == QChar::ReplacementCharacter;
        *out++ = QChar(c);
    }
}

/// Half of a surrogate pair is no character, and some of what takes text would stumble over it.
void replaceHalfPairs(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

void decodeUtf16(QByteArrayView bytes, Encoding encoding, DecodedText &into)
{
    auto decoder = QStringDecoder(encoding == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                          : QStringConverter::Utf16BE,
                                  QStringConverter::Flag::Stateless);
    into.text = decoder(bytes);
    const bool isWhole = into.text.isValidUtf16() && !decoder.hasError();
    if (isWhole)
        return;
    replaceHalfPairs(into.text);
    into.foreignBytes = into.text.count(QChar(QChar::ReplacementCharacter));
}

} // namespace

Encoding guessEncoding(QByteArrayView bytes)
{
    for (const ByteOrderMark &mark : Marks) {
        if (bytes.startsWith(mark.bytes))
            return mark.encoding;
    }
    if (const auto utf16 = utf16WithoutMark(bytes))
        return *utf16;
    return bytes.isValidUtf8() || isMostlyUtf8(bytes) ? Encoding::Utf8 : Encoding::Windows1252;
}

DecodedText decode(QByteArrayView bytes, Encoding encoding)
{
    DecodedText decoded{.encoding = encoding};
    bytes = withoutMark(bytes, encoding);
    switch (encoding) {
    case Encoding::Utf8:
        decodeUtf8(bytes, decoded);
        break;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        decodeUtf16(bytes, encoding, decoded);
        break;
    case Encoding::Windows1252:
        decodeWindows1252(bytes, decoded);
        break;
    }
    decoded.text.remove(QChar::ByteOrderMark); // one within is left of a file that was glued in
    const qsizetype before = decoded.text.size();
    decoded.text.remove(QChar::Null);
    decoded.removedNuls = before - decoded.text.size();
    return decoded;
}

} // namespace kb
