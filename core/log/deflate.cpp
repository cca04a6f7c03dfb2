// SPDX-License-Identifier: EUPL-1.2
#include "log/deflate.h"

#include <zlib.h>

namespace kb {

QByteArray deflated(QByteArrayView bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray compressed(qsizetype(size), Qt::Uninitialized);
    const int outcome =
        compress2(reinterpret_cast<Bytef *>(compressed.data()), &size,
                  reinterpret_cast<const Bytef *>(bytes.data()), uLong(bytes.size()), Z_BEST_SPEED);
    if (outcome != Z_OK)
        return {};
    compressed.truncate(qsizetype(size));
    return compressed;
}

Result<QByteArray> inflated(QByteArrayView bytes, qsizetype size)
{
    QByteArray plain(size, Qt::Uninitialized);
    auto inflatedSize = uLongf(size);
    const int outcome = uncompress(reinterpret_cast<Bytef *>(plain.data()), &inflatedSize,
                                   reinterpret_cast<const Bytef *>(bytes.data()), uLong(bytes.size()));
    if (outcome != Z_OK || qsizetype(inflatedSize) != size)
        return Error{Error::Code::Damaged, QStringLiteral("compressed bytes")};
    return plain;
}

Result<QByteArray> inflatedBare(QByteArrayView bytes, qsizetype most)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return Error{Error::Code::NoMemory, QStringLiteral("compressed bytes")};
    QByteArray plain(most, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = uInt(plain.size());
    const int outcome = inflate(&stream, Z_FINISH);
    const bool isFull = stream.avail_out == 0;
    plain.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    if (outcome != Z_STREAM_END && !isFull)
        return Error{Error::Code::Damaged, QStringLiteral("compressed bytes")};
    return plain;
}

} // namespace kb
