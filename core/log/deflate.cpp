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

} // namespace kb
