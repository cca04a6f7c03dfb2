// SPDX-License-Identifier: EUPL-1.2
#include "base/zip.h"

#include <QtEndian>

#include <array>

namespace kb {

namespace {

constexpr quint32 LocalHeader = 0x04034b50;
constexpr quint32 CentralHeader = 0x02014b50;
constexpr quint32 EndOfDirectory = 0x06054b50;
constexpr quint16 NeededVersion = 20;
constexpr quint32 FirstOfJanuary1980 = 0x00210000; // as MS-DOS date and time

/// Puts numbers one after the other, lowest byte first.
template <typename... Numbers> QByteArray littleEndian(Numbers... numbers)
{
    QByteArray bytes;
    const auto append = [&bytes](auto number) {
        const auto ordered = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
    };
    (append(numbers), ...);
    return bytes;
}

constexpr std::array<quint32, 256> crcTable()
{
    constexpr quint32 ReversedPolynomial = 0xedb88320;
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ ((remainder & 1) ? ReversedPolynomial : 0);
        table[byte] = remainder;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffffffff;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ quint8(byte)) & 0xff];
    return ~crc;
}

/// The bare stream that zip wants: without the length that Qt puts before it and the frame of zlib.
QByteArray bareStream(const QByteArray &bytes)
{
    constexpr qsizetype LengthAndFrame = 4 + 2;
    constexpr qsizetype Checksum = 4;
    return qCompress(bytes, 9).mid(LengthAndFrame).chopped(Checksum);
}

} // namespace

QByteArray zipped(const QList<ZipEntry> &entries)
{
    QByteArray archive;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        // Nothing cannot be made smaller; Qt gives no stream for it.
        const ZipMethod method = entry.content.isEmpty() ? ZipMethod::Stored : entry.method;
        const QByteArray stored = method == ZipMethod::Deflated ? bareStream(entry.content) : entry.content;
        const QByteArray facts = littleEndian(
            NeededVersion, quint16(0), quint16(method), FirstOfJanuary1980, crc32(entry.content),
            quint32(stored.size()), quint32(entry.content.size()), quint16(entry.name.size()), quint16(0));
        directory += littleEndian(CentralHeader, NeededVersion) + facts +
                     littleEndian(quint16(0), quint16(0), quint16(0), quint32(0), quint32(archive.size())) +
                     entry.name;
        archive += littleEndian(LocalHeader) + facts + entry.name + stored;
    }

    const auto count = quint16(entries.size());
    return archive + directory +
           littleEndian(EndOfDirectory, quint16(0), quint16(0), count, count, quint32(directory.size()),
                        quint32(archive.size()), quint16(0));
}

} // namespace kb
